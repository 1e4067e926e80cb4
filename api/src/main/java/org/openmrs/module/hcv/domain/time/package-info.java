/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Closed ranges of calendar days and the periods of a report.
 * Every range is closed at both ends, as clinical staff speak of them, and refuses to be reversed.
 * May import: {@code java.*} only.
 */
package org.openmrs.module.hcv.domain.time;
