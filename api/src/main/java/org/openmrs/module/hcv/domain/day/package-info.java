/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What a peer support worker's day consists of: who to see and why. Derived from contacts, worklists and dates agreed;
 * nothing of it is stored. May import: {@code java.*}, {@code domain.peer}, {@code domain.worklist}.
 */
package org.openmrs.module.hcv.domain.day;
