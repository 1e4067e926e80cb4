/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Where a person stands: infections one after another, the status in the cascade of care, and why.
 * Everything is a function of dated facts, the programme's rules and a day; nothing is stored.
 * May import: {@code java.*}, {@code domain.time}, {@code domain.problem}, {@code domain.rules},
 * {@code domain.testing}, {@code domain.treatment}, {@code domain.peer}.
 */
package org.openmrs.module.hcv.domain.cascade;
