/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What a programme may set for itself: thresholds and windows with their unit, allowed range, default and source, and
 * the list of regimens. Values come from data files and settings; nothing here is a clinical literal.
 * May import: {@code java.*}, {@code domain.time}, {@code domain.problem}.
 */
package org.openmrs.module.hcv.domain.rules;
