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
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormCheck;
import org.openmrs.module.hcv.domain.form.FormCompletion;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.FormParse;
import org.openmrs.module.hcv.domain.form.FormPerson;
import org.openmrs.module.hcv.domain.form.ParsedForm;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;
import org.openmrs.module.hcv.platform.rules.RegimenFile;

/** What each of the module's forms accepts, as its file says and as its history checks add. */
class EachFormTest {

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
        return found.all().stream().map(EachFormTest::written).distinct().collect(Collectors.toList());
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
                .containsExactly("ERROR tests[0] test.without-consent");
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
                "test-type.ab-fingerprick, result.below-lloq, -, ERROR tests[0].result result.not-for-type",
                "test-type.core-antigen, result.below-lloq, -, ERROR tests[0].result result.not-for-type",
                "test-type.ab-fingerprick, result.not-read, -, -",
                "test-type.ab-oral-fluid, result.not-read, -, -",
                "test-type.ab-dbs, result.not-read, -, ERROR tests[0].result result.not-for-type",
                "test-type.rna-poc, result.not-read, -, ERROR tests[0].result result.not-for-type",
                "test-type.ab-fingerprick, result.indeterminate, -, ERROR tests[0].result result.not-for-type",
                "test-type.rna-poc, result.indeterminate, -, ERROR tests[0].result result.not-for-type",
                "test-type.ab-venous, result.indeterminate, -, -",
                "test-type.rna-lab, result.below-lloq, -, -",
                "test-type.ab-dbs, result.insufficient, -, -",
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

    private static FormAnswers completed(String formKey, String... pairs) {
        FormDefinition form = FORMS.find(formKey).get();
        Map<String, List<String>> raw = Stream.of(pairs)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> Arrays.asList(pair[1].split("\\|"))));
        return FormCompletion.of(form, FormPerson.unknown(), TODAY)
                .complete(FormParse.of(form).parse(raw).answers());
    }

    @Test
    void every_question_of_exposure_can_be_declined() {
        for (FormField field : FORMS.find("screening").get().fields()) {
            if (field.id().startsWith("risk")) {
                assertThat(field.isRequired()).as(field.id()).isFalse();
                assertThat(field.choices().stream().map(choice -> choice.code().value()))
                        .as(field.id())
                        .contains("prefer-not-to-say", "not-asked");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // earlier test, year, problem
                "previous-test.negative, 1988, ERROR previousTestYear out-of-range",
                "previous-test.negative, 1989, -",
                "previous-test.negative, 2026, -",
                "previous-test.negative, 2027, ERROR previousTestYear date.future",
                "previous-test.never, 2020, ERROR previousTestYear unexpected-value"
            })
    void a_year_that_a_person_remembers(String earlier, String year, String problem) {
        assertThat(screening("previousTest=" + earlier, "previousTestYear=" + year))
                .isEqualTo(problem == null ? Collections.emptyList() : Collections.singletonList(problem));
    }

    @Test
    void what_belongs_to_consent_is_only_asked_with_consent() {
        assertThat(screening(
                        "consentMode=consent-mode.written",
                        "consentDate=2026-05-31",
                        "consentShareWith=share-with.gp|share-with.named-worker",
                        "consentShareName=A. Worker"))
                .isEmpty();
        assertThat(screening("consentShareWith=share-with.gp", "consentShareName=A. Worker"))
                .containsExactly("ERROR consentShareName unexpected-value");
        assertThat(screening("consentToTest=consent.declined", "consentMode=consent-mode.written"))
                .containsExactly("ERROR consentMode unexpected-value");
    }

    @Test
    void body_mass_index_is_worked_out_and_nobody_else_s_is_kept() {
        assertThat(completed("screening", "height=170", "weight=70", "bmi=99").number("bmi"))
                .hasValueSatisfying(bmi -> assertThat(bmi).isEqualByComparingTo("24.2"));
        assertThat(completed("screening", "height=170", "bmi=24.2").number("bmi"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // stiffness, IQR, percent
                "10, 3, 30",
                "7.1, 2.14, 30.1",
                "12.5, 0, 0"
            })
    void spread_of_a_scan_in_percent_of_its_median(String median, String range, String percent) {
        assertThat(completed("assessment", "stiffness=" + median, "scanIqr=" + range)
                        .number("scanIqrMedian"))
                .hasValueSatisfying(worked -> assertThat(worked).isEqualByComparingTo(percent));
    }

    @Test
    void a_kit_that_had_expired_is_told_and_does_not_stop_the_record() {
        assertThat(screening(
                        "tests[0].testType=test-type.ab-fingerprick",
                        "tests[0].result=result.negative",
                        "tests[0].kitExpiry=2026-05-31"))
                .containsExactly("WARNING tests[0].kitExpiry kit.expired");
        assertThat(screening(
                        "tests[0].testType=test-type.ab-fingerprick",
                        "tests[0].result=result.negative",
                        "tests[0].kitExpiry=2026-06-01"))
                .isEmpty();
    }

    @Test
    void a_result_is_not_there_before_its_sample() {
        assertThat(screening(
                        "tests[0].testType=test-type.rna-lab",
                        "tests[0].result=result.negative",
                        "tests[0].collected=2026-05-20",
                        "tests[0].resultDate=2026-05-19"))
                .containsExactly("ERROR tests[0].resultDate date.before");
    }

    private static List<String> review(CareSoFar care, String... pairs) {
        return problems("treatment-review", care, pairs);
    }

    @Test
    void a_review_asks_only_for_day_and_place() {
        assertThat(review(care(OPEN))).isEmpty();
        assertThat(review(care(ENDED))).containsExactly("WARNING visitDate course.none-open");
    }

    @Test
    void a_review_is_of_the_course_that_ran_on_its_day_also_when_it_is_recorded_or_changed_later() {
        assertThat(review(care(ENDED), "visitDate=2026-04-25")).isEmpty();
        assertThat(review(care(ENDED), "visitDate=2026-04-26")).containsExactly("WARNING visitDate course.none-open");
        assertThat(review(care(ENDED), "visitDate=2026-02-01")).isEmpty();
        assertThat(review(care(ENDED), "visitDate=2026-01-31")).containsExactly("WARNING visitDate course.none-open");
    }

    @Test
    void missed_doses_have_a_first_day_within_the_course() {
        assertThat(review(care(OPEN), "dosesMissed=3", "missedSince=2026-02-01"))
                .isEmpty();
        assertThat(review(care(OPEN), "dosesMissed=3", "missedSince=2026-01-31"))
                .containsExactly("ERROR missedSince date.before");
        assertThat(review(care(OPEN), "dosesMissed=0", "missedSince=2026-03-01"))
                .containsExactly("ERROR missedSince unexpected-value");
        assertThat(review(care(OPEN), "dosesMissed=366")).containsExactly("ERROR dosesMissed out-of-range");
    }

    @Test
    void a_review_keeps_side_effects_and_collection() {
        assertThat(review(
                        care(OPEN),
                        "stillTaking=yes",
                        "stopPlanned=no",
                        "sideEffects=side-effect.headache|side-effect.other",
                        "sideEffectOther=cold hands",
                        "collected=yes",
                        "collectedWeeks=4",
                        "nextCollection=2026-08-01"))
                .isEmpty();
        assertThat(review(care(OPEN), "collected=no", "collectedWeeks=4"))
                .containsExactly("ERROR collectedWeeks unexpected-value");
    }

    @Test
    void the_test_after_treatment_needs_no_open_course_and_no_end() {
        assertThat(problems("treatment-end", care(ENDED))).containsExactly("ERROR end required");
        assertThat(problems(
                        "treatment-end",
                        care(ENDED),
                        "svrKnown=yes",
                        "tests[0].testType=test-type.rna-lab",
                        "tests[0].result=result.negative",
                        "tests[0].collected=2026-05-30"))
                .isEmpty();
        assertThat(problems("treatment-end", care(ENDED), "svrKnown=yes"))
                .containsExactly("ERROR tests[0].testType required", "ERROR tests[0].result required");
        assertThat(problems("treatment-end", CareSoFar.nothing(), "deathReported=yes", "deathDate=2026-05-01"))
                .isEmpty();
    }

    @Test
    void a_test_after_treatment_that_is_not_known_has_no_result() {
        assertThat(problems(
                        "treatment-end",
                        care(OPEN),
                        "end=treatment-end.completed",
                        "lastDose=2026-04-25",
                        "svrKnown=no",
                        "tests[0].testType=test-type.rna-lab"))
                .containsExactly("ERROR tests[0] unexpected-value");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "14:30, -",
                "9:05, -",
                "00:00, -",
                "23:59, -",
                "24:00, ERROR startTime not-a-time",
                "14:60, ERROR startTime not-a-time",
                "late, ERROR startTime not-a-time",
                "14.30, ERROR startTime not-a-time"
            })
    void the_time_a_contact_began(String time, String problem) {
        assertThat(contact("no-answer", "startTime=" + time))
                .isEqualTo(problem == null ? Collections.emptyList() : Collections.singletonList(problem));
    }

    @Test
    void a_worry_about_safety_says_who_was_told_and_no_worry_says_nothing() {
        assertThat(contact(
                        "no-answer",
                        "safeguarding=yes",
                        "immediateDanger=no",
                        "safetyCategory=safety.overdose",
                        "safetyTold=told-whom.supervisor",
                        "safetyTime=16:10"))
                .isEmpty();
        assertThat(contact("no-answer", "immediateDanger=yes", "safetyTime=16:10"))
                .containsExactly("ERROR immediateDanger unexpected-value", "ERROR safetyTime unexpected-value");
    }

    @Test
    void numbers_of_what_was_given_belong_to_what_was_given() {
        assertThat(contact(
                        "no-answer",
                        "harmReduction=harm-reduction.naloxone-kit|harm-reduction.needles-syringes",
                        "naloxoneKits=2",
                        "needlesSyringes=100"))
                .isEmpty();
        assertThat(contact("no-answer", "harmReduction=harm-reduction.foil", "naloxoneKits=2"))
                .containsExactly("ERROR naloxoneKits unexpected-value");
        assertThat(contact("no-answer", "incentive=incentive.none", "incentiveValue=5"))
                .containsExactly("ERROR incentiveValue unexpected-value");
    }

    @Test
    void a_peer_contact_asks_for_no_result_no_outcome_of_treatment_and_no_prescription() {
        for (FormField field : FORMS.find("peer-contact").get().fields()) {
            assertThat(field.concept().map(Code::value).orElse(""))
                    .as(field.id())
                    .doesNotStartWith("test")
                    .doesNotStartWith("treatment")
                    .doesNotStartWith("lab.")
                    .doesNotStartWith("history.");
        }
    }
}
