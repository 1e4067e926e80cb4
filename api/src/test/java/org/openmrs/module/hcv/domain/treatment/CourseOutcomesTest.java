/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.testing.TestHistory;

class CourseOutcomesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final LocalDate END = LocalDate.of(2025, 11, 23);
    private static final TreatmentCourse COURSE =
            TreatmentCourse.of("course", START, 12).withLastDose(END);

    private final ProgrammeRules rules = ContentFiles.defaultRules();
    private final List<HcvTest> tests = new ArrayList<>();
    private boolean cirrhosisRuledOut;

    private CourseOutcomesTest rna(String date, ResultKind result) {
        tests.add(HcvTest.of("t" + tests.size(), Analyte.RNA, LocalDate.parse(date), result));
        return this;
    }

    private CourseResult decide(TreatmentCourse course, ProgrammeRules with) {
        TestHistory history = TestHistory.of(tests, with).asOf(AS_OF);
        CourseFacts facts = CourseFacts.of(history).withCirrhosisRuledOut(cirrhosisRuledOut);
        return CourseOutcomes.of(with).decide(course, facts, AS_OF);
    }

    private CourseResult decide() {
        return decide(COURSE, rules);
    }

    @Test
    void planned_last_dose_counts_the_first_day_as_the_first_dose() {
        assertThat(COURSE.plannedLastDose()).isEqualTo("2025-11-23");
        assertThat(TreatmentCourse.of("c", START, 8).plannedLastDose()).isEqualTo("2025-10-26");
        assertThatThrownBy(() -> TreatmentCourse.of("c", START, 0)).hasMessageContaining("0");
    }

    @Test
    void a_course_whose_weeks_were_not_recorded_says_so() {
        assertThat(decide().flags()).doesNotContain(Flag.WEEKS_ASSUMED);
        assertThat(decide(COURSE.withAssumedWeeks(), rules).flags()).contains(Flag.WEEKS_ASSUMED);
    }

    @Test
    void return_after_a_negative_around_the_end_is_a_relapse() {
        CourseResult result = rna("2025-11-24", ResultKind.NEGATIVE)
                .rna("2026-01-12", ResultKind.POSITIVE)
                .decide();

        assertThat(result.outcome()).isEqualTo(CourseOutcome.FAILURE);
        assertThat(result.failureKind()).contains(FailureKind.RELAPSE);
        assertThat(result.reason()).isEqualTo(CourseReason.EARLY_DETECTED);
        assertThat(result.decidedBy().get().collected()).isEqualTo("2026-01-12");
    }

    @Test
    void negative_14_days_before_the_end_shows_a_response_and_15_days_does_not() {
        assertThat(new CourseOutcomesTest()
                        .rna("2025-11-09", ResultKind.NEGATIVE)
                        .rna("2026-02-20", ResultKind.POSITIVE)
                        .decide()
                        .failureKind())
                .contains(FailureKind.RELAPSE);
        assertThat(new CourseOutcomesTest()
                        .rna("2025-11-08", ResultKind.NEGATIVE)
                        .rna("2026-02-20", ResultKind.POSITIVE)
                        .decide()
                        .failureKind())
                .contains(FailureKind.UNSPECIFIED);
    }

    @Test
    void return_on_day_168_is_a_relapse_and_on_day_169_is_not() {
        assertThat(new CourseOutcomesTest()
                        .rna("2025-11-24", ResultKind.NEGATIVE)
                        .rna("2026-05-10", ResultKind.POSITIVE)
                        .decide()
                        .failureKind())
                .contains(FailureKind.RELAPSE);
        assertThat(new CourseOutcomesTest()
                        .rna("2025-11-24", ResultKind.NEGATIVE)
                        .rna("2026-05-11", ResultKind.POSITIVE)
                        .decide()
                        .failureKind())
                .contains(FailureKind.UNSPECIFIED);
    }

    @Test
    void virus_back_on_treatment_is_a_breakthrough() {
        CourseResult result = rna("2025-09-29", ResultKind.NEGATIVE)
                .rna("2025-10-27", ResultKind.POSITIVE)
                .rna("2026-02-20", ResultKind.POSITIVE)
                .decide();

        assertThat(result.failureKind()).contains(FailureKind.BREAKTHROUGH);
    }

    @Test
    void virus_never_gone_and_there_at_the_end_is_a_non_response() {
        CourseResult result = rna("2025-11-20", ResultKind.POSITIVE)
                .rna("2026-02-20", ResultKind.POSITIVE)
                .decide();

        assertThat(result.failureKind()).contains(FailureKind.NON_RESPONSE);
    }

    @Test
    void failure_without_other_tests_is_unspecified() {
        assertThat(rna("2026-02-20", ResultKind.POSITIVE).decide().failureKind())
                .contains(FailureKind.UNSPECIFIED);
    }

    @Test
    void svr4_is_accepted_only_where_cirrhosis_was_ruled_out() {
        ProgrammeRules accepting = rules.with("acceptSvr4", "true");
        rna("2025-12-21", ResultKind.NEGATIVE);
        assertThat(decide(COURSE, accepting).text()).isEqualTo("COMPLETED/SVR_NOT_ASSESSED");

        cirrhosisRuledOut = true;
        assertThat(decide(COURSE, accepting).reason()).isEqualTo(CourseReason.SVR4_NOT_DETECTED);
        assertThat(decide(COURSE, rules).text()).isEqualTo("COMPLETED/SVR_NOT_ASSESSED");
    }

    @Test
    void recorded_complete_without_a_date_is_completed_on_the_planned_day() {
        TreatmentCourse complete = TreatmentCourse.of("c", START, 12).completed();

        CourseResult result = decide(complete, rules);

        assertThat(result.text()).isEqualTo("COMPLETED/SVR_NOT_ASSESSED");
        assertThat(result.completedOn()).contains(END);
        assertThat(result.flags()).contains(Flag.EOT_IMPUTED);
    }

    @Test
    void end_imputed_from_a_test_is_no_completion() {
        CourseResult result = rna("2026-02-20", ResultKind.NEGATIVE).decide(TreatmentCourse.of("c", START, 12), rules);

        assertThat(result.outcome()).isEqualTo(CourseOutcome.CURED);
        assertThat(result.endOfTreatment()).contains(END);
        assertThat(result.completedOn()).isEmpty();
        assertThat(result.whoWindow()).isEqualTo(WhoWindow.NOT_COUNTED);
    }

    @Test
    void course_cut_at_a_day_before_its_end_knows_neither_end_nor_reason() {
        TreatmentCourse stopped = TreatmentCourse.of("c", START, 12).stopped(END, Code.of("supply"));

        assertThat(stopped.asOf(END).stopReason()).contains(Code.of("supply"));
        assertThat(stopped.asOf(END.minusDays(1)).stopReason()).isEmpty();
        assertThat(stopped.asOf(END.minusDays(1)).lastDose()).isEmpty();
    }

    @Test
    void keys_of_outcomes_and_flags_are_unique() {
        assertThat(CourseOutcome.values()).extracting(CourseOutcome::key).doesNotHaveDuplicates();
        assertThat(Flag.values()).extracting(Flag::key).doesNotHaveDuplicates();
        assertThat(Flag.find("svr_overdue")).contains(Flag.SVR_OVERDUE);
    }
}
