/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import org.openmrs.module.hcv.domain.treatment.CourseResult;
import org.openmrs.module.hcv.domain.treatment.FailureKind;
import org.openmrs.module.hcv.web.page.Texts;

/** One course of treatment in words. */
public final class CourseLine {

    private final String start;
    private final String regimen;
    private final String end;
    private final String completion;
    private final String outcome;
    private final String failure;

    private CourseLine(String start, String regimen, String end, String completion, String outcome, String failure) {
        this.start = start;
        this.regimen = regimen;
        this.end = end;
        this.completion = completion;
        this.outcome = outcome;
        this.failure = failure;
    }

    static CourseLine of(CourseResult result, Texts texts) {
        String regimen = result.course()
                .regimen()
                .map(code -> texts.of("hcv.answer.regimen." + code.value()))
                .orElseGet(() -> texts.of("hcv.course.regimen.unknown"));
        String end = result.endOfTreatment()
                .map(date -> texts.of(result.isEndImputed() ? "hcv.course.end.planned" : "hcv.course.end", date))
                .orElse("");
        return new CourseLine(
                texts.date(result.course().start()),
                texts.of("hcv.course.regimen", regimen, result.course().plannedWeeks()),
                end,
                texts.of("hcv.completion." + result.completion().key()),
                texts.of("hcv.outcome." + result.outcome().key()),
                failure(result, texts));
    }

    private static String failure(CourseResult result, Texts texts) {
        if (result.needsGenotype()) {
            return texts.of("hcv.failure.genotype-needed");
        }
        return result.failureKind()
                .filter(kind -> kind != FailureKind.UNSPECIFIED)
                .map(kind -> texts.of("hcv.failure." + kind.key()))
                .orElse("");
    }

    public String getStart() {
        return start;
    }

    /** Regimen and planned weeks. */
    public String getRegimen() {
        return regimen;
    }

    /** Last dose; empty while it is not known. */
    public String getEnd() {
        return end;
    }

    public String getCompletion() {
        return completion;
    }

    public String getOutcome() {
        return outcome;
    }

    /** What other tests say of a course that did not clear the virus; empty for every other, and where they say nothing. */
    public String getFailure() {
        return failure;
    }
}
