/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultGiven;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/** The days of every fact of a history, planned last doses among them. */
final class FactDates {

    private FactDates() {}

    static SortedSet<LocalDate> of(PatientHistory history) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (HcvTest test : history.tests()) {
            dates.add(test.collected());
        }
        for (TreatmentCourse course : history.courses()) {
            dates.add(course.start());
            dates.add(course.plannedLastDose());
            course.lastDose().ifPresent(dates::add);
        }
        for (PeerContact contact : history.contacts()) {
            dates.add(contact.date());
        }
        for (ResultGiven answer : history.resultsGiven()) {
            dates.add(answer.date());
        }
        dates.addAll(history.declinedOn());
        dates.addAll(history.referrals());
        dates.addAll(history.linkages());
        dates.addAll(history.transfersOut());
        dates.addAll(history.cirrhosisRuledOut());
        dates.addAll(history.cirrhosisFound());
        history.death().ifPresent(dates::add);
        return dates;
    }
}
