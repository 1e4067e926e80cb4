/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.prompt.Answer;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext.Question;
import org.openmrs.module.hcv.domain.prompt.Comedication;
import org.openmrs.module.hcv.domain.prompt.MissedDoses;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

class ContextReaderTest {

    private static final String LATER = "2026-06-30";

    @ParameterizedTest
    @CsvSource({
        "lab.hbsag,              hbsag.positive,       HBSAG,                YES",
        "lab.hbsag,              hbsag.negative,       HBSAG,                NO",
        "lab.hbsag,              result.positive,      HBSAG,                YES",
        "lab.hbsag,              hbsag.indeterminate,  HBSAG,                UNKNOWN",
        "lab.hiv-status,         hiv-status.positive,  HIV,                  YES",
        "lab.hiv-status,         hiv-status.negative,  HIV,                  NO",
        "lab.hiv-status,         unknown,              HIV,                  UNKNOWN",
        "history.decompensation, yes,                  PRIOR_DECOMPENSATION, YES",
        "history.hcc,            no,                   HCC,                  NO",
        "history.transplant,     yes,                  LIVER_TRANSPLANT,     YES",
        "history.transplant,     unknown,              LIVER_TRANSPLANT,     UNKNOWN",
        "history.prior-daa,      yes,                  PRIOR_DAA,            YES",
        "history.prior-daa,      yes,                  PRIOR_TREATMENT,      YES",
        "history.prior-daa,      no,                   PRIOR_TREATMENT,      UNKNOWN",
        "history.immunosuppressed, yes,                IMMUNOSUPPRESSED,     YES",
        "pregnancy.status,       pregnancy.pregnant,   PREGNANT,             YES",
        "pregnancy.status,       pregnancy.possible,   PREGNANT,             UNKNOWN",
        "pregnancy.status,       pregnancy.possible,   PREGNANCY_POSSIBLE,   YES",
        "pregnancy.status,       yes,                  PREGNANCY_POSSIBLE,   YES"
    })
    void an_answer_says_yes_no_or_nothing(String key, String answer, Question question, Answer expected) {
        ClinicalContext context =
                new Rows().visit("2026-01-10").answer(key, answer).context(LATER);

        assertThat(context.answer(question)).isEqualTo(expected);
    }

    @Test
    void what_cannot_become_untrue_stays_and_for_the_rest_the_latest_sample_counts() {
        ClinicalContext context = new Rows()
                .visit("2026-01-10")
                .answer("lab.hiv-status", "hiv-status.positive")
                .answer("lab.hbsag", "hbsag.positive")
                .visit("2026-02-10")
                .answer("lab.hiv-status", "hiv-status.negative")
                .answer("lab.hbsag", "hbsag.negative")
                .visit("2026-03-10")
                .day("lab.date", "2026-01-01")
                .answer("lab.hbsag", "hbsag.positive")
                .context(LATER);

        assertThat(context.answer(Question.HIV)).isEqualTo(Answer.YES);
        assertThat(context.answer(Question.HBSAG)).isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-10, NO", "2026-02-07, NO", "2026-02-08, UNKNOWN"})
    void not_pregnant_is_forgotten_after_its_days(String asOf, Answer expected) {
        ClinicalContext context = new Rows()
                .visit("2026-01-10")
                .answer("pregnancy.status", "pregnancy.not-pregnant")
                .context(asOf);

        assertThat(context.answer(Question.PREGNANT)).isEqualTo(expected);
        assertThat(context.answer(Question.PREGNANCY_POSSIBLE)).isEqualTo(expected);
    }

    @Test
    void of_other_medicines_the_latest_day_that_asked_stands() {
        Rows rows = new Rows()
                .visit("2026-01-10")
                .answer("comedication", "comedication.amiodarone")
                .visit("2026-02-10")
                .answer("comedication", "comedication.omeprazole")
                .answer("comedication", "comedication.digoxin")
                .visit("2026-03-10")
                .answer("comedication", "comedication.none");

        assertThat(rows.context("2026-01-09").isComedicationKnown()).isFalse();
        assertThat(rows.context("2026-02-10").comedication())
                .filteredOn(drug -> !drug.lastTaken().isPresent())
                .extracting(drug -> drug.drug().value())
                .containsExactly("omeprazole", "digoxin");
        assertThat(rows.context("2026-03-10").comedication())
                .allMatch(drug -> drug.lastTaken().isPresent());
        assertThat(rows.context("2026-03-10").isComedicationKnown()).isTrue();
    }

    @Test
    void a_medicine_that_a_later_day_no_longer_names_was_stopped_before_that_day() {
        Rows rows = new Rows()
                .visit("2026-01-10")
                .answer("comedication", "comedication.amiodarone")
                .answer("comedication", "comedication.digoxin")
                .visit("2026-02-10")
                .answer("comedication", "comedication.digoxin")
                .visit("2026-03-10")
                .answer("comedication", "comedication.none");

        assertThat(rows.context(LATER).comedication())
                .extracting(drug -> drug.drug().value() + " " + drug.lastTaken().get())
                .containsExactly("digoxin 2026-03-09", "amiodarone 2026-02-09");
        rows.visit("2026-04-10").answer("comedication", "comedication.amiodarone");
        assertThat(rows.context(LATER).comedication())
                .extracting(drug -> drug.drug().value() + " "
                        + drug.lastTaken().map(LocalDate::toString).orElse("taken"))
                .containsExactly("amiodarone taken", "digoxin 2026-03-09");
    }

    @ParameterizedTest
    @CsvSource({
        "risk.injecting, when.last-30-days,   2026-01-10",
        "risk.sharing,   when.last-30-days,   2026-01-10",
        "risk.snorting,  when.last-30-days,   2026-01-10",
        "risk.sharing,   when.last-12-months,",
        "risk.injecting, when.last-12-months,",
        "risk.sharing,   when.never,",
        "risk.sharing,   not-asked,",
        "risk.sexual,    yes,"
    })
    void contact_with_blood_in_the_last_30_days_is_an_exposure_on_the_day_it_was_told(
            String key, String answer, LocalDate expected) {
        ClinicalContext context =
                new Rows().visit("2026-01-10").answer(key, answer).context(LATER);

        assertThat(context.exposures())
                .isEqualTo(expected == null ? Collections.emptyList() : Collections.singletonList(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "when.never, 0",
        "when.ever, 0",
        "when.last-12-months, 0",
        "when.last-30-days, 2",
        "not-asked, 1",
        "prefer-not-to-say, 1"
    })
    void injecting_is_no_exposure_only_where_the_same_visit_says_that_nothing_was_shared(String sharing, int expected) {
        ClinicalContext context = new Rows()
                .visit("2026-01-10")
                .answer("risk.injecting", "when.last-30-days")
                .answer("risk.sharing", sharing)
                .context(LATER);

        assertThat(context.exposures()).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "when.never,        when.never,          no,  NO",
        "when.never,        when.never,          ,    UNKNOWN",
        "when.never,        ,                    no,  UNKNOWN",
        ",                  when.never,          no,  UNKNOWN",
        "when.never,        when.never,          yes, YES",
        "when.never,        when.last-12-months, no,  YES",
        "when.last-30-days, when.never,          no,  YES",
        "when.ever,         when.never,          no,  UNKNOWN",
        "not-asked,         when.never,          no,  UNKNOWN"
    })
    void risk_goes_on_where_one_answer_says_so_and_not_only_where_each_says_no(
            String injecting, String snorting, String sexual, Answer expected) {
        Rows rows = new Rows().visit("2026-01-10");
        if (injecting != null) {
            rows.answer("risk.injecting", injecting);
        }
        if (snorting != null) {
            rows.answer("risk.snorting", snorting);
        }
        if (sexual != null) {
            rows.answer("risk.sexual", sexual);
        }

        assertThat(rows.context(LATER).answer(Question.ONGOING_RISK)).isEqualTo(expected);
    }

    @Test
    void a_medicine_that_is_in_no_list_counts_as_one_nothing_is_known_of() {
        ClinicalContext context =
                new Rows().visit("2026-01-10").answer("comedication.other", "").context(LATER);

        assertThat(context.comedication()).extracting(Comedication::drug).containsExactly(Comedication.IN_NO_LIST);
    }

    @Test
    void missed_doses_are_those_of_the_latest_review_of_the_running_course() {
        Rows rows = new Rows()
                .visit("2026-02-20")
                .number("review.doses-missed", 9, "days")
                .day("review.missed-since", "2026-02-01");

        MissedDoses missed =
                rows.context(LATER, course("2026-01-05")).missedDoses().get();
        assertThat(missed.days()).isEqualTo(9);
        assertThat(missed.daysTaken()).contains(27);
        assertThat(missed.rnaDetected()).isEqualTo(Answer.UNKNOWN);
        assertThat(rows.context(LATER, course("2026-03-01")).missedDoses()).isEmpty();
        assertThat(rows.context(LATER).missedDoses()).isEmpty();
        rows.visit("2026-03-20").number("review.doses-missed", 0, "days");
        assertThat(rows.context(LATER, course("2026-01-05")).missedDoses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-09, UNKNOWN", "2026-02-10, NO"})
    void an_rna_test_after_the_gap_speaks_of_the_missed_doses(LocalDate collected, Answer expected) {
        Rows rows = new Rows()
                .visit("2026-02-20")
                .number("review.doses-missed", 9, "days")
                .day("review.missed-since", "2026-02-01");
        PatientHistory history = PatientHistory.builder()
                .course(TreatmentCourse.of("course", LocalDate.of(2026, 1, 5), 12))
                .test(HcvTest.of("test", Analyte.RNA, collected, ResultKind.NEGATIVE))
                .build();

        assertThat(rows.context(LATER, history).missedDoses().get().rnaDetected())
                .isEqualTo(expected);
    }

    private static PatientHistory course(String start) {
        return PatientHistory.builder()
                .course(TreatmentCourse.of("course", LocalDate.parse(start), 12))
                .build();
    }
}
