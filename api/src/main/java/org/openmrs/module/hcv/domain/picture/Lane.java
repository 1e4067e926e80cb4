/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.picture;

import java.util.Locale;

/** One line of the picture, from top to bottom; the message key is {@code hcv.picture.lane.} and the key. */
public enum Lane {
    ANTIBODY,
    VIRUS,
    TREATMENT,
    CONTACTS,
    APPOINTMENTS;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
