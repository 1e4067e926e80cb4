/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/** A course of a case while its events are being read. */
final class CaseCourse {

    private static final String REASON = "reason:";
    private static final String COMPLETED = "completed";

    private final boolean voided;
    private final LocalDate start;
    private final TreatmentCourse course;
    private CaseEvent lastDose;

    CaseCourse(String uuid, CaseEvent event) {
        List<String> details = event.details();
        boolean elsewhere = details.size() == 3 && details.get(2).equals("elsewhere");
        boolean assumed = details.size() == 3 && details.get(2).equals("assumed");
        if ((details.size() != 2 && !elsewhere && !assumed) || !details.get(1).matches("[0-9]{1,3}")) {
            throw event.notUnderstood();
        }
        this.voided = event.isVoided();
        this.start = event.date();
        TreatmentCourse here = TreatmentCourse.of(uuid, start, Integer.parseInt(details.get(1)))
                .withRegimen(code(details.get(0)));
        this.course = elsewhere ? here.elsewhere() : assumed ? here.withAssumedWeeks() : here;
    }

    /** {@code SOF/VEL+RBV} is {@code sof-vel-rbv}: how somebody writes a word decides nothing. */
    private static Code code(String text) {
        return Code.of(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.]+", "-"));
    }

    /** Where several last doses are told, the latest is the last; of one day, the one recorded as complete. */
    void end(CaseEvent told) {
        boolean later = lastDose == null || lastDose.date().isBefore(told.date());
        boolean complete = !later && lastDose.date().equals(told.date()) && isComplete(told);
        if (later || complete) {
            lastDose = told;
        }
    }

    private static boolean isComplete(CaseEvent told) {
        return told.details().contains(COMPLETED);
    }

    boolean isEnded() {
        return lastDose != null;
    }

    boolean isVoided() {
        return voided;
    }

    LocalDate start() {
        return start;
    }

    boolean isLaterThan(CaseCourse other) {
        return start.isAfter(other.start) || (start.equals(other.start) && !voided && other.voided);
    }

    TreatmentCourse build() {
        if (lastDose == null) {
            return course;
        }
        TreatmentCourse ended = course.withLastDose(lastDose.date());
        for (String detail : lastDose.details()) {
            if (detail.startsWith(REASON)) {
                ended = ended.stopped(lastDose.date(), code(detail.substring(REASON.length())));
            } else if (detail.equals(COMPLETED)) {
                ended = ended.completed();
            } else {
                throw lastDose.notUnderstood();
            }
        }
        return ended;
    }
}
