/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.picture;

import java.util.Locale;

/**
 * What a mark says, and on which lane it stands; the message key is {@code hcv.picture.mark.} and the key. Every kind of
 * a lane has a shape of its own, so that colour is never needed to tell them apart.
 */
public enum MarkKind {
    ANTIBODY_POSITIVE(Lane.ANTIBODY),
    ANTIBODY_NEGATIVE(Lane.ANTIBODY),
    ANTIBODY_NO_RESULT(Lane.ANTIBODY),
    VIRUS_DETECTED(Lane.VIRUS),
    /** Detected below the limit of quantification. */
    VIRUS_BELOW_LIMIT(Lane.VIRUS),
    VIRUS_NOT_DETECTED(Lane.VIRUS),
    VIRUS_NO_RESULT(Lane.VIRUS),
    CONTACT_MADE(Lane.CONTACTS),
    CONTACT_NOT_MADE(Lane.CONTACTS),
    /** The day agreed for the next contact, where it lies ahead. */
    CONTACT_AGREED(Lane.CONTACTS),
    REFERRED(Lane.APPOINTMENTS),
    APPOINTMENT_KEPT(Lane.APPOINTMENTS),
    TRANSFERRED(Lane.APPOINTMENTS);

    private final Lane lane;
    private final String key;

    MarkKind(Lane lane) {
        this.lane = lane;
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Lane lane() {
        return lane;
    }

    public String key() {
        return key;
    }
}
