/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.hcv.domain.peer.PeerRecord;
import org.openmrs.module.hcv.domain.peer.PeerTask;
import org.openmrs.module.hcv.domain.peer.PeerTasks;
import org.openmrs.module.hcv.domain.peer.SignOff;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Severity;
import org.openmrs.module.hcv.platform.provider.PeerTaskFile;

class SignedOffCheckTest {

    private static final LocalDate VISIT = LocalDate.of(2026, 5, 1);
    private static final PeerTasks TASKS = PeerTaskFile.load();

    private static FormAnswers test(String type, String specimen, String performer, LocalDate collected) {
        FormAnswers.Builder answers =
                FormAnswers.builder().date("visitDate", VISIT).rows("tests", 1);
        code(answers, path("testType"), type);
        code(answers, path("specimen"), specimen);
        code(answers, path("performer"), performer);
        if (collected != null) {
            answers.date(path("collected"), collected);
        }
        return answers.build();
    }

    private static String path(String member) {
        return FormAnswers.path("tests", 0, member);
    }

    private static void code(FormAnswers.Builder answers, String path, String code) {
        if (code != null) {
            answers.codes(path, Collections.singletonList(Code.of(code)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "test-type.ab-oral-fluid, -, -, hcv.team.task.ab-test",
                "test-type.ab-fingerprick, -, -, hcv.team.task.ab-test",
                "test-type.ab-dbs, -, -, hcv.team.task.dbs",
                "test-type.rna-dbs, -, -, hcv.team.task.dbs",
                "test-type.ab-venous, -, -, hcv.team.task.venepuncture",
                "test-type.rna-poc, specimen.capillary, -, hcv.team.task.poc-rna",
                "test-type.rna-poc, -, tester-role.advanced-peer, hcv.team.task.poc-rna",
                "test-type.rna-poc, -, tester-role.nurse, -",
                "test-type.rna-lab, -, -, -",
                "test-type.rna-lab, specimen.dbs, -, hcv.team.task.dbs",
                "test-type.core-antigen, specimen.venous, tester-role.peer, hcv.team.task.venepuncture",
                "test-type.core-antigen, specimen.venous, tester-role.lab, -",
                "test-type.rna-reflex, specimen.venous, -, -",
            })
    void each_test_asks_for_its_task(String type, String specimen, String performer, String task) {
        assertThat(SignedOffCheck.of(PeerRecord.none(), TASKS, false)
                        .check(test(type, specimen, performer, null))
                        .all())
                .isEqualTo(
                        task == null
                                ? Collections.emptyList()
                                : Collections.singletonList(
                                        Problem.warning(path("testType"), ProblemCode.TASK_NOT_SIGNED_OFF, task)));
    }

    @Test
    void the_day_of_the_sample_counts_and_without_one_that_of_the_visit() {
        PeerRecord peer = PeerRecord.builder()
                .signOff(SignOff.of(PeerTask.DBS, VISIT, "nurse"))
                .build();
        SignedOffCheck check = SignedOffCheck.of(peer, TASKS, true);

        assertThat(check.check(test("test-type.ab-dbs", null, null, null)).all())
                .isEmpty();
        assertThat(check.check(test("test-type.ab-dbs", null, null, VISIT.minusDays(1)))
                        .all())
                .extracting(Problem::field, Problem::code, Problem::severity)
                .containsExactly(tuple(path("testType"), ProblemCode.TASK_NOT_SIGNED_OFF, Severity.ERROR));
    }

    @Test
    void who_tested_at_the_visit_counts_for_a_test_that_does_not_say() {
        FormAnswers.Builder answers =
                FormAnswers.builder().date("visitDate", VISIT).rows("tests", 1);
        code(answers, path("testType"), "test-type.rna-poc");
        code(answers, "testerRole", "tester-role.nurse");

        assertThat(SignedOffCheck.of(PeerRecord.none(), TASKS, true)
                        .check(answers.build())
                        .all())
                .isEmpty();
    }

    @Test
    void activities_of_a_contact_are_asked_about_once() {
        FormAnswers answers = FormAnswers.builder()
                .date("visitDate", VISIT)
                .codes(
                        "activities",
                        Arrays.asList(
                                Code.of("activity.being-there"),
                                Code.of("activity.fibroscan"),
                                Code.of("activity.ab-test")))
                .build();

        assertThat(SignedOffCheck.of(PeerRecord.none(), TASKS, false)
                        .check(answers)
                        .all())
                .containsExactly(
                        Problem.warning("activities", ProblemCode.TASK_NOT_SIGNED_OFF, "hcv.team.task.ab-test"));
    }

    @Test
    void being_there_needs_nobody_to_sign() {
        FormAnswers answers = FormAnswers.builder()
                .date("visitDate", VISIT)
                .codes("activities", Collections.singletonList(Code.of("activity.being-there")))
                .build();

        assertThat(SignedOffCheck.of(PeerRecord.none(), TASKS, true)
                        .check(answers)
                        .all())
                .isEmpty();
    }
}
