/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Courses of treatment: what was started, when the last dose was taken, and how the course came out on a given day.
 * Outcomes are derived from dated facts each time they are asked for and are never stored.
 * May import: {@code java.*}, {@code domain.time}, {@code domain.problem}, {@code domain.rules},
 * {@code domain.testing}.
 */
package org.openmrs.module.hcv.domain.treatment;
