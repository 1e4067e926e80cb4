/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

/** Where the walk through a history stands with the current infection. */
enum Phase {
    /** No sign of infection so far. */
    NONE,
    /** Antibody reactive, virus not found. */
    UNCONFIRMED,
    /** Virus found, no course running or waiting for its test of cure. */
    VIRAEMIC,
    /** Virus found, then not found once, untreated. */
    CLEARING,
    /** A course has started and no test has decided it. */
    TREATED,
    CURED,
    CLEARED
}
