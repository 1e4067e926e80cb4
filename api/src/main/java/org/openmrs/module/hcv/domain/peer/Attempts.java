/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Counts how often somebody was looked for since they were last met. Nobody types the number: it follows from the
 * contacts that are recorded. Thread-safe; keeps nothing.
 */
public final class Attempts {

    private Attempts() {}

    /**
     * Contacts not made after the last day on which the person was met; 0 where the last contact was made, or where
     * there is none. Contacts after {@code asOf} do not exist. An attempt on the very day of a meeting is not counted:
     * contacts have no order within a day, and the person was met that day.
     */
    public static int sinceMet(Collection<PeerContact> contacts, LocalDate asOf) {
        LocalDate met = LocalDate.MIN;
        for (PeerContact contact : contacts) {
            if (contact.isMade()
                    && !contact.date().isAfter(asOf)
                    && contact.date().isAfter(met)) {
                met = contact.date();
            }
        }
        int attempts = 0;
        for (PeerContact contact : contacts) {
            boolean counted = contact.date().isAfter(met) && !contact.date().isAfter(asOf);
            if (counted && !contact.isMade()) {
                attempts++;
            }
        }
        return attempts;
    }
}
