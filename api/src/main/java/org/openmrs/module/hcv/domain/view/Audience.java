/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.view;

import java.util.Locale;
import java.util.Optional;

/** Whom an answer, or a part of a page, is for. */
public enum Audience {
    /** Everybody who may open the person. */
    PEER,
    /** Advanced peer support workers and clinicians. */
    ADVANCED,
    /** Clinicians. */
    CLINICAL,
    /** Nobody by this table: worry about somebody's safety is shown by the rules of its own pages alone. */
    SAFETY;

    public boolean includes(Viewer viewer) {
        return this != SAFETY && viewer.ordinal() >= ordinal();
    }

    /** The name in lower case, as it stands in the table. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Audience> find(String key) {
        for (Audience audience : values()) {
            if (audience.key().equals(key)) {
                return Optional.of(audience);
            }
        }
        return Optional.empty();
    }
}
