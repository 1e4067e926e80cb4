/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultGiven;

/**
 * The history of a worklist case: the events of a case table, and what visits recorded about telling results.
 *
 * {@code 2026-03-08 told} or {@code not-told} is the answer of the visit that recorded the samples of that day;
 * {@code 2026-03-11 told of:2026-03-08/RNA} of the one that recorded that day's RNA; {@code told apart} of a visit with
 * no tests of its own.
 */
final class WorklistHistory {

    private static final Pattern ANSWER = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})\\s+(told|not-told)(?:\\s+(apart|of:(\\d{4}-\\d{2}-\\d{2})(?:/(\\w+))?))?");

    private WorklistHistory() {}

    static PatientHistory parse(String text) {
        List<String> events = new ArrayList<>();
        List<Matcher> answers = new ArrayList<>();
        for (String event : text.split(";")) {
            Matcher matcher = ANSWER.matcher(event.trim());
            if (matcher.matches()) {
                answers.add(matcher);
            } else {
                events.add(event);
            }
        }
        PatientHistory plain = CaseHistory.parse(String.join(";", events));
        PatientHistory.Builder history = PatientHistory.builder();
        for (HcvTest test : plain.tests()) {
            history.test(answers.stream()
                    .filter(answer -> isAbout(answer, test))
                    .findFirst()
                    .map(answer -> test.withEncounter(encounter(answer)))
                    .orElse(test));
        }
        for (Matcher answer : answers) {
            LocalDate date = LocalDate.parse(answer.group(1));
            ResultGiven given = answer.group(2).equals("told") ? ResultGiven.told(date) : ResultGiven.notTold(date);
            history.resultGiven(given.withEncounter(encounter(answer)));
        }
        plain.courses().forEach(history::course);
        plain.contacts().forEach(history::contact);
        plain.declinedOn().forEach(history::declined);
        plain.referrals().forEach(history::referred);
        plain.linkages().forEach(history::linked);
        plain.transfersOut().forEach(history::transferOut);
        plain.cirrhosisRuledOut().forEach(history::cirrhosisRuledOut);
        plain.cirrhosisFound().forEach(history::cirrhosisFound);
        plain.death().ifPresent(history::died);
        return history.build();
    }

    private static String encounter(Matcher answer) {
        return "visit " + answer.group();
    }

    private static boolean isAbout(Matcher answer, HcvTest test) {
        if ("apart".equals(answer.group(3))) {
            return false;
        }
        LocalDate sample = LocalDate.parse(answer.group(4) == null ? answer.group(1) : answer.group(4));
        boolean analyte = answer.group(5) == null
                || test.analyte().name().equals(answer.group(5).replace("Ab", "ANTIBODY"));
        return analyte && test.collected().equals(sample);
    }
}
