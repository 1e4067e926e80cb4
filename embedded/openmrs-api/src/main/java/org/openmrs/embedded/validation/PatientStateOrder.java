/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.validation;

import java.util.Comparator;
import java.util.Date;
import org.openmrs.PatientState;

/** States by their start, none first, and then by their end, none last. */
public final class PatientStateOrder implements Comparator<PatientState> {

    public static final PatientStateOrder INSTANCE = new PatientStateOrder();

    private PatientStateOrder() {}

    @Override
    public int compare(PatientState one, PatientState other) {
        int byStart = Comparator.nullsFirst(Comparator.<Date>naturalOrder())
                .compare(millis(one.getStartDate()), millis(other.getStartDate()));
        return byStart != 0
                ? byStart
                : Comparator.nullsLast(Comparator.<Date>naturalOrder())
                        .compare(millis(one.getEndDate()), millis(other.getEndDate()));
    }

    /** A date of the database and one set by hand compare as times only when they are of one class. */
    private static Date millis(Date date) {
        return date == null ? null : new Date(date.getTime());
    }
}
