/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Contacts of peer support workers with the people they support: what a contact is, whether it was recorded
 * soundly, and which steps of care it supported. Being there is a whole contact; missing one is no one's failure.
 * May import: {@code java.*}, {@code domain.time}, {@code domain.problem}, {@code domain.rules}.
 */
package org.openmrs.module.hcv.domain.peer;
