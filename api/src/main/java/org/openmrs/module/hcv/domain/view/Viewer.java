/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.view;

/** Who looks at a person's record, from who is shown least to who is shown most. */
public enum Viewer {
    /** Supports people, and sees no results. */
    PEER,
    /** A peer support worker who also tests and scans. */
    ADVANCED,
    /** Sees clinical records. */
    CLINICAL
}
