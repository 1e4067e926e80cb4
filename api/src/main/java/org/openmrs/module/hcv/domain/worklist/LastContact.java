/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultGiven;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * The last day on which the person was met or came: any test (also one without result), a test declined, an appointment
 * attended, a contact made, a result told, the start and the last dose of a course. An attempt or a referral is none.
 */
public final class LastContact {

    private LocalDate last;
    private final LocalDate asOf;

    private LastContact(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** The last such day up to and including that one; empty where there is none. */
    public static Optional<LocalDate> of(PatientHistory history, LocalDate asOf) {
        LastContact search = new LastContact(asOf);
        for (HcvTest test : history.tests()) {
            search.see(test.collected());
        }
        for (PeerContact contact : history.contacts()) {
            if (contact.isMade()) {
                search.see(contact.date());
            }
        }
        for (ResultGiven answer : history.resultsGiven()) {
            if (answer.isTold()) {
                search.see(answer.date());
            }
        }
        for (TreatmentCourse course : history.courses()) {
            search.see(course.start());
            course.lastDose().ifPresent(search::see);
        }
        search.see(history.declinedOn());
        search.see(history.linkages());
        return Optional.ofNullable(search.last);
    }

    private void see(List<LocalDate> dates) {
        dates.forEach(this::see);
    }

    private void see(LocalDate date) {
        if (!date.isAfter(asOf) && (last == null || date.isAfter(last))) {
            last = date;
        }
    }
}
