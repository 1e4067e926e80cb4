/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultGiven;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * Histories in the words of the case tables, as far as the prompt tables need them; a last dose follows its start.
 *
 * {@code told} and {@code not-told} are the answer of the visit that recorded the samples of that day; {@code told apart}
 * that of a visit with no tests of its own.
 */
final class PromptHistory {

    private final PatientHistory.Builder history = PatientHistory.builder();
    private final List<HcvTest> tests = new ArrayList<>();
    private final Set<LocalDate> answered = new HashSet<>();
    private TreatmentCourse course;
    private int next;

    private PromptHistory() {}

    static PatientHistory parse(String text) {
        PromptHistory parser = new PromptHistory();
        for (String event : text.split(";")) {
            if (!event.trim().isEmpty()) {
                parser.read(Arrays.asList(event.trim().split("\\s+")));
            }
        }
        parser.endCourse();
        for (HcvTest test : parser.tests) {
            boolean answered = parser.answered.contains(test.collected());
            parser.history.test(answered ? test.withEncounter(visit(test.collected())) : test);
        }
        return parser.history.build();
    }

    private void read(List<String> words) {
        LocalDate date = LocalDate.parse(words.get(0));
        switch (words.get(1)) {
            case "linked":
                history.linked(date);
                break;
            case "transfer-out":
                history.transferOut(date);
                break;
            case "died":
                history.died(date);
                break;
            case "start":
                endCourse();
                course = TreatmentCourse.of("course-" + next++, date, Integer.parseInt(words.get(3)));
                course = words.get(2).equals("unknown") ? course : course.withRegimen(Code.of(words.get(2)));
                break;
            case "told":
            case "not-told":
                answer(date, words.get(1).equals("told"), words.size() > 2);
                break;
            case "last-dose":
                course = course.withLastDose(date);
                break;
            default:
                test(date, words.get(1));
        }
    }

    private void answer(LocalDate date, boolean told, boolean apart) {
        ResultGiven answer = told ? ResultGiven.told(date) : ResultGiven.notTold(date);
        history.resultGiven(answer.withEncounter(apart ? "visit apart" : visit(date)));
        if (!apart) {
            answered.add(date);
        }
    }

    private static String visit(LocalDate date) {
        return "visit " + date;
    }

    private void endCourse() {
        if (course != null) {
            history.course(course);
            course = null;
        }
    }

    private void test(LocalDate date, String what) {
        String name = what.substring(0, what.length() - 1);
        Analyte analyte = name.equals("Ab")
                ? Analyte.ANTIBODY
                : name.equals("RNA") ? Analyte.RNA : name.equals("CAg") ? Analyte.CORE_ANTIGEN : null;
        int kind = "+-?<".indexOf(what.charAt(what.length() - 1));
        if (analyte == null || kind < 0) {
            throw new IllegalArgumentException("not understood: " + what);
        }
        ResultKind[] kinds = {ResultKind.POSITIVE, ResultKind.NEGATIVE, ResultKind.INVALID, ResultKind.BELOW_LLOQ};
        tests.add(HcvTest.of("test-" + next++, analyte, date, kinds[kind]));
    }
}
