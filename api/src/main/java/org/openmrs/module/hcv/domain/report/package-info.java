/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Reports as sets of people and courses: each number can be opened to the list behind it, and the list has exactly
 * that many rows. A report is given histories, a period and a day, and reads no clock and no record.
 * May import: {@code java.*} and every other {@code domain} package except {@code domain.form}.
 */
package org.openmrs.module.hcv.domain.report;
