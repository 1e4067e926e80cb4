/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/** Every field of every fact of a history, one line a fact, so that two histories can be compared to the last of them. */
final class HistoryLines {

    private HistoryLines() {}

    static List<String> of(PatientHistory history) {
        List<String> lines = new ArrayList<>();
        history.tests().forEach(test -> lines.add(line(test)));
        history.courses().forEach(course -> lines.add(line(course)));
        history.contacts().forEach(contact -> lines.add(line(contact)));
        history.declinedOn().forEach(date -> lines.add("declined " + date));
        history.referrals().forEach(date -> lines.add("referred " + date));
        history.linkages().forEach(date -> lines.add("linked " + date));
        history.transfersOut().forEach(date -> lines.add("transferred " + date));
        history.cirrhosisRuledOut().forEach(date -> lines.add("no cirrhosis " + date));
        history.cirrhosisFound().forEach(date -> lines.add("cirrhosis " + date));
        history.resultsGiven().forEach(given -> lines.add(given + " " + given.encounterUuid()));
        history.death().ifPresent(date -> lines.add("died " + date));
        Collections.sort(lines);
        return lines;
    }

    private static String line(HcvTest test) {
        return String.join(
                " ",
                "test",
                test.uuid(),
                test.analyte().key(),
                test.type().value(),
                test.specimen().key(),
                test.collected().toString(),
                test.entered().toString(),
                test.result().key(),
                test.comparison().toString(),
                test.valueIuPerMl()
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString)
                        .orElse("-"),
                test.lloqIuPerMl()
                        .map(BigDecimal::stripTrailingZeros)
                        .map(BigDecimal::toPlainString)
                        .orElse("-"),
                test.genotype().orElse("-"),
                test.repeatOf().orElse("-"),
                test.encounterUuid().orElse("-"));
    }

    private static String line(TreatmentCourse course) {
        return String.join(
                " ",
                "course",
                course.uuid(),
                course.start().toString(),
                String.valueOf(course.plannedWeeks()),
                course.isWeeksAssumed() ? "assumed" : "planned",
                course.regimen().toString(),
                course.lastDose().toString(),
                course.isRecordedComplete() ? "complete" : "-",
                course.stopReason().toString(),
                course.isStartedElsewhere() ? "elsewhere" : "here",
                course.encounterUuid().toString());
    }

    private static String line(PeerContact contact) {
        return String.join(
                " ",
                "contact",
                contact.uuid(),
                contact.date().toString(),
                contact.outcome().key(),
                contact.mode().toString(),
                contact.minutes().toString(),
                contact.activities().toString(),
                contact.isAccompanied() ? "accompanied" : "-",
                contact.nextStepDate().toString(),
                contact.providerUuid().toString(),
                contact.encounterUuid().toString());
    }
}
