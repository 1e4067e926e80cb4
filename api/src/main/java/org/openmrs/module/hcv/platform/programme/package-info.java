/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Keeps the enrolment in “HCV Care”, and its state, in step with the derived status, so that other screens of OpenMRS
 * show it.
 *
 * <p>What to do is decided without the platform, in {@link org.openmrs.module.hcv.platform.programme.CareRule}; what a
 * person set by hand is never fought over. May import the domain, OpenMRS and the history, metadata and rules packages.
 */
package org.openmrs.module.hcv.platform.programme;
