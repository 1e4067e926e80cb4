/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.peer;

import java.time.LocalDate;

/** What whoever goes to see a person should look out for, about the place or the visit. Immutable. */
public final class VisitAlert {

    private final String words;
    private final LocalDate notedOn;

    VisitAlert(String words, LocalDate notedOn) {
        this.words = words;
        this.notedOn = notedOn;
    }

    /** As it was written down; empty where it was only said that there is something. */
    public String words() {
        return words;
    }

    public LocalDate notedOn() {
        return notedOn;
    }
}
