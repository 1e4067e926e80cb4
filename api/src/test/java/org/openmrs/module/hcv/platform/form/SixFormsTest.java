/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.hcv.domain.form.CareSoFar;
import org.openmrs.module.hcv.domain.form.ClinicalChecks;
import org.openmrs.module.hcv.domain.form.DateLimits;
import org.openmrs.module.hcv.domain.form.FormCheck;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormParse;
import org.openmrs.module.hcv.domain.form.ParsedForm;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;
import org.openmrs.module.hcv.platform.rules.RegimenFile;

/** What each of the module's forms accepts, as its file says and as its history checks add. */
class SixFormsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final FormLibrary FORMS = FormLibrary.load();
    private static final ClinicalChecks CHECKS = ClinicalChecks.of(RegimenFile.load());

    private static final HcvTest RNA_POSITIVE =
            HcvTest.of("t1", Analyte.RNA, LocalDate.of(2026, 1, 10), ResultKind.POSITIVE);
    private static final TreatmentCourse OPEN = TreatmentCourse.of("c1", LocalDate.of(2026, 2, 1), 12);
    private static final TreatmentCourse ENDED = OPEN.withLastDose(LocalDate.of(2026, 4, 25));

    private static List<String> problems(String form, CareSoFar care, String... pairs) {
        return problems(form, care, DateLimits.asOf(TODAY), pairs);
    }

    private static List<String> problems(String formKey, CareSoFar care, DateLimits dates, String... pairs) {
        FormDefinition form = FORMS.find(formKey).get();
        Map<String, List<String>> raw = Stream.concat(Stream.of("visitDate=2026-06-01", "place=here"), Stream.of(pairs))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> Arrays.asList(pair[1].split("\\|")),
                        (first, last) -> last,
                        LinkedHashMap::new));
        ParsedForm parsed = FormParse.of(form).parse(raw);
        Problems found = Problems.collect()
                .addAll(parsed.problems())
                .addAll(FormCheck.of(form, dates).check(parsed.answers()))
                .addAll(CHECKS.check(formKey, parsed.answers(), care, dates));
        return found.all().stream().map(SixFormsTest::written).distinct().collect(Collectors.toList());
    }

    private static String written(Problem problem) {
        return problem.severity() + " " + problem.field() + " " + problem.code().key();
    }

    private static List<String> screening(String... pairs) {
        return problems(
                "screening",
                CareSoFar.nothing(),
                Stream.concat(Stream.of("consentToTest=consent.given"), Stream.of(pairs))
                        .toArray(String[]::new));
    }

    @Test
    void screening_needs_only_day_place_and_consent() {
        assertThat(problems("screening", CareSoFar.nothing())).containsExactly("ERROR consentToTest required");
        assertThat(screening()).isEmpty();
        assertThat(screening("consentToTest=consent.declined")).isEmpty();
    }

    @Test
    void a_test_needs_consent() {
        assertThat(screening(
                        "consentToTest=consent.declined",
                        "tests[0].testType=test-type.ab-oral-fluid",
                        "tests[0].result=result.negative"))
                .containsExactly("ERROR tests[0] unexpected-value");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // type, result, value, problem
                "test-type.rna-poc, result.positive, 1200000, -",
                "test-type.rna-poc, result.positive, -, -",
                "test-type.rna-poc, result.below-lloq, 12, -",
                "test-type.rna-poc, result.invalid, -, -",
                "test-type.rna-poc, result.negative, 0, ERROR tests[0].value value.without-detected",
                "test-type.rna-poc, result.positive, -1, ERROR tests[0].value out-of-range",
                "test-type.rna-poc, result.positive, 100000000000, -",
                "test-type.rna-poc, result.positive, 100000000001, ERROR tests[0].value out-of-range",
                "test-type.ab-fingerprick, result.positive, 900, ERROR tests[0].value value.without-detected",
                "test-type.ab-fingerprick, result.below-lloq, -, ERROR tests[0].result unexpected-value",
                "test-type.core-antigen, result.positive, -, -",
                "-, result.positive, -, ERROR tests[0].testType result.without-test",
                "test-type.rna-poc, -, -, ERROR tests[0].result test.without-result"
            })
    void a_test_of_a_screening(String type, String result, String value, String problem) {
        List<String> pairs = Stream.of(
                        type == null ? null : "tests[0].testType=" + type,
                        result == null ? null : "tests[0].result=" + result,
                        value == null ? null : "tests[0].value=" + value)
                .filter(pair -> pair != null)
                .collect(Collectors.toList());
        assertThat(screening(pairs.toArray(new String[0])))
                .isEqualTo(problem == null ? Collections.emptyList() : Collections.singletonList(problem));
    }

    @Test
    void a_sample_is_not_taken_after_the_visit_that_tells_of_it() {
        assertThat(screening(
                        "tests[0].testType=test-type.rna-lab",
                        "tests[0].result=result.positive",
                        "tests[0].collected=2026-06-02"))
                .containsExactly("ERROR visitDate date.before");
    }

    @Test
    void six_tests_fit_one_visit_and_a_seventh_is_not_lost_unseen() {
        assertThat(screening("tests[5].testType=test-type.rna-poc", "tests[5].result=result.negative"))
                .isEmpty();
        assertThat(screening("tests[6].testType=test-type.rna-poc"))
                .containsExactly("ERROR tests[6].testType unexpected-value");
    }

    @Test
    void a_test_result_is_exactly_one_test() {
        assertThat(problems("test-result", CareSoFar.nothing()))
                .containsExactly("ERROR tests[0].testType required", "ERROR tests[0].result required");
        assertThat(problems(
                        "test-result",
                        CareSoFar.nothing(),
                        "tests[0].testType=test-type.rna-lab",
                        "tests[0].result=result.negative",
                        "tests[1].result=result.negative"))
                .containsExactly("ERROR tests[1].result unexpected-value");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"1.4, ERROR stiffness out-of-range", "1.5, -", "75, -", "75.1, ERROR stiffness out-of-range"})
    void liver_stiffness(String kpa, String problem) {
        assertThat(problems(
                        "assessment",
                        CareSoFar.nothing(),
                        "appointmentOutcome=appointment.attended",
                        "stiffness=" + kpa))
                .isEqualTo(problem == null ? Collections.emptyList() : Collections.singletonList(problem));
    }

    private static List<String> start(CareSoFar care, String regimen, String weeks) {
        return problems("treatment-start", care, "startDate=2026-06-01", "regimen=" + regimen, "weeks=" + weeks);
    }

    private static CareSoFar care(TreatmentCourse... courses) {
        return CareSoFar.of(Collections.singletonList(RNA_POSITIVE), Arrays.asList(courses));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "regimen.sof-vel, 12, -",
                "regimen.sof-vel, 24, -",
                "regimen.sof-vel, 8, WARNING weeks weeks.not-allowed",
                "regimen.gle-pib, 8, -",
                "regimen.gle-pib, 24, WARNING weeks weeks.not-allowed",
                "regimen.other, 17, -",
                "regimen.sof-vel, 0, ERROR weeks out-of-range",
                "regimen.other, 53, ERROR weeks out-of-range"
            })
    void planned_weeks(String regimen, String weeks, String problem) {
        assertThat(start(care(), regimen, weeks).stream()
                        .filter(p -> !p.startsWith("WARNING") || problem != null && problem.startsWith("WARNING")))
                .isEqualTo(problem == null ? Collections.emptyList() : Collections.singletonList(problem));
    }

    @Test
    void a_start_warns_of_an_open_course_and_of_no_infection_on_record() {
        assertThat(start(care(ENDED), "regimen.sof-vel", "12")).isEmpty();
        assertThat(start(care(OPEN), "regimen.sof-vel", "12")).containsExactly("WARNING startDate course.already-open");
        assertThat(start(CareSoFar.nothing(), "regimen.sof-vel", "12"))
                .containsExactly("WARNING startDate rna.none-before-start");
        HcvTest antibody = HcvTest.of("t2", Analyte.ANTIBODY, LocalDate.of(2026, 1, 1), ResultKind.POSITIVE);
        HcvTest later = HcvTest.of("t3", Analyte.RNA, LocalDate.of(2026, 6, 2), ResultKind.POSITIVE);
        CareSoFar unproven = CareSoFar.of(Arrays.asList(antibody, later), Collections.emptyList());
        assertThat(start(unproven, "regimen.sof-vel", "12")).containsExactly("WARNING startDate rna.none-before-start");
    }

    @Test
    void an_end_needs_what_belongs_to_it() {
        assertThat(problems("treatment-end", care(OPEN), "end=treatment-end.completed"))
                .containsExactly("ERROR lastDose required");
        assertThat(problems("treatment-end", care(OPEN), "end=treatment-end.stopped-early"))
                .containsExactly("ERROR lastDose required", "ERROR stopReason reason.required-early-stop");
        assertThat(problems("treatment-end", care(OPEN), "end=treatment-end.transferred-out"))
                .containsExactly("ERROR transferDate required");
        assertThat(problems(
                        "treatment-end", care(OPEN), "end=treatment-end.transferred-out", "transferDate=2026-03-01"))
                .isEmpty();
        assertThat(problems(
                        "treatment-end",
                        care(OPEN),
                        "end=treatment-end.completed",
                        "lastDose=2026-04-25",
                        "stopReason=stop-reason.supply",
                        "transferDate=2026-04-25"))
                .containsExactly("ERROR stopReason unexpected-value", "ERROR transferDate unexpected-value");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-01-31, ERROR lastDose last-dose.before-start",
                "2026-02-01, -",
                "2026-06-30, -",
                "2026-07-01, ERROR lastDose date.future"
            })
    void a_last_dose(String date, String problem) {
        assertThat(problems("treatment-end", care(OPEN), "end=treatment-end.completed", "lastDose=" + date))
                .isEqualTo(problem == null ? Collections.emptyList() : Collections.singletonList(problem));
    }

    @Test
    void an_end_needs_an_open_course() {
        assertThat(problems("treatment-end", care(ENDED), "end=treatment-end.completed", "lastDose=2026-04-25"))
                .containsExactly("ERROR end course.none-open");
        assertThat(problems("treatment-end", CareSoFar.nothing(), "end=treatment-end.completed", "lastDose=2026-04-25"))
                .containsExactly("ERROR end course.none-open");
    }

    private static List<String> contact(String outcome, String... pairs) {
        return problems(
                "peer-contact",
                CareSoFar.nothing(),
                DateLimits.asOf(TODAY),
                Stream.concat(
                                Stream.of("outcome=contact-outcome." + outcome, "mode=mode.street", "safeguarding=no"),
                                Stream.of(pairs))
                        .toArray(String[]::new));
    }

    @Test
    void being_there_is_enough() {
        assertThat(contact("made", "minutes=25", "activities=activity.being-there"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "made, 1, -",
                "made, 600, -",
                "made, 601, ERROR minutes out-of-range",
                "made, 0, ERROR minutes out-of-range",
                "made, 2.5, ERROR minutes not-a-whole-number; ERROR minutes required",
                "made, '', ERROR minutes required",
                "no-answer, '', -",
                "no-answer, 0, -",
                "no-answer, 15, ERROR minutes duration.when-not-made",
                "did-not-attend, 1, ERROR minutes duration.when-not-made"
            })
    void minutes_of_a_contact(String outcome, String minutes, String expected) {
        String activity = outcome.equals("made") ? "activities=activity.information" : "activities=";
        assertThat(contact(outcome, "minutes=" + minutes, activity))
                .isEqualTo(expected == null ? Collections.emptyList() : Arrays.asList(expected.split("; ")));
    }

    @Test
    void a_contact_made_needs_an_activity_and_one_not_made_has_none() {
        assertThat(contact("made", "minutes=5")).containsExactly("ERROR activities activity.required-when-made");
        assertThat(contact("no-answer", "activities=activity.locate"))
                .containsExactly("ERROR activities activity.when-not-made");
    }

    @Test
    void the_next_step_may_lie_ahead_but_not_before_the_contact() {
        assertThat(contact("no-answer", "nextDate=2027-01-01")).isEmpty();
        assertThat(contact("no-answer", "nextDate=2026-05-31")).containsExactly("ERROR nextDate date.before");
    }

    @Test
    void a_peer_may_find_out_about_a_death_after_it() {
        DateLimits died = DateLimits.asOf(TODAY).diedOn(LocalDate.of(2026, 5, 1));
        assertThat(problems(
                        "peer-contact",
                        CareSoFar.nothing(),
                        died,
                        "outcome=contact-outcome.died-reported",
                        "mode=mode.key-worker",
                        "safeguarding=no"))
                .isEmpty();
        assertThat(problems(
                        "peer-contact",
                        CareSoFar.nothing(),
                        died,
                        "outcome=contact-outcome.made",
                        "mode=mode.key-worker",
                        "safeguarding=no",
                        "minutes=5",
                        "activities=activity.being-there"))
                .containsExactly("ERROR visitDate date.after-death");
    }

    @Test
    void several_answers_of_one_question_are_all_kept() {
        assertThat(contact(
                        "made",
                        "minutes=5",
                        "activities=activity.being-there|activity.accompanied",
                        "barriers=barrier.phone|barrier.fear",
                        "harmReduction=harm-reduction.foil"))
                .isEmpty();
    }
}
