/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Concept;
import org.openmrs.Encounter;
import org.openmrs.EncounterType;
import org.openmrs.GlobalProperty;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.Comparison;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.testing.Specimen;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.door.DoorProblem;
import org.openmrs.module.hcv.platform.door.SiteDictionary;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;

class OtherDoorReaderTest extends PlatformTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 4);

    @Autowired
    private PatientHistoryReader reader;

    @Autowired
    private Dictionary dictionary;

    private Patient person;
    private Observed observed;

    @BeforeEach
    void registerPerson() {
        person = register("Robin", 40);
        observed = new Observed(person);
    }

    @AfterEach
    void forgetConceptsOfTheTest() {
        dictionary.refresh();
    }

    @Test
    void an_antibody_result_of_a_laboratory_is_a_test() {
        Concept antibody = SiteDictionary.ciel("1325", "Coded");
        Obs saved = observed.save(observed.coded(antibody, DAY, SiteDictionary.ciel("1228", "N/A")));

        HcvTest test = only(read());

        assertThat(test.uuid()).isEqualTo(saved.getUuid());
        assertThat(test.analyte()).isEqualTo(Analyte.ANTIBODY);
        assertThat(test.type()).isEqualTo(Code.of("ab-venous"));
        assertThat(test.specimen()).isEqualTo(Specimen.VENOUS_BLOOD);
        assertThat(test.result()).isEqualTo(ResultKind.POSITIVE);
        assertThat(test.collected()).isEqualTo(DAY);
        assertThat(test.encounterUuid()).isEmpty();
    }

    @Test
    void our_own_answers_count_with_a_concept_of_another_dictionary() {
        Concept rna = SiteDictionary.mapped("LOINC", "11259-9", "Coded");
        observed.save(observed.coded(rna, DAY, dictionary.concept("result.invalid")));

        assertThat(only(read()).analyte()).isEqualTo(Analyte.RNA);
        assertThat(only(read()).result()).isEqualTo(ResultKind.INVALID);
    }

    @Test
    void several_concepts_of_one_code_all_count_and_retired_ones_too() {
        Concept one = SiteDictionary.mapped("LOINC", "11259-9", "Coded");
        Concept other = SiteDictionary.mapped("LOINC", "11259-9", "Coded");
        Concept detected = SiteDictionary.ciel("1301", "N/A");
        observed.save(observed.coded(one, DAY, detected));
        observed.save(observed.coded(other, DAY.plusDays(30), detected));
        Context.getConceptService().retireConcept(one, "replaced");

        assertThat(read()).extracting(HcvTest::collected).containsExactly(DAY, DAY.plusDays(30));
    }

    @Test
    void an_answer_that_is_not_known_is_not_read() {
        Concept rna = SiteDictionary.mapped("LOINC", "11259-9", "Coded");
        observed.save(observed.coded(rna, DAY, SiteDictionary.ciel("1118", "N/A")));

        assertThat(read()).isEmpty();
    }

    @Test
    void an_amount_counts_in_the_unit_that_its_concept_declares() {
        Concept plain = SiteDictionary.mappedNumeric("LOINC", "11011-4", "[IU]/mL");
        Concept logarithm = SiteDictionary.mappedNumeric("LOINC", "38180-6", "log10 IU/mL");
        Concept copies = SiteDictionary.mappedNumeric("LOINC", "20416-4", "copies/mL");
        Concept none = SiteDictionary.mappedNumeric("LOINC", "10676-5", null);
        observed.save(observed.numeric(plain, DAY, 1_200_000));
        observed.save(observed.numeric(logarithm, DAY.plusDays(1), 6));
        observed.save(observed.numeric(copies, DAY.plusDays(2), 5_000));
        observed.save(observed.numeric(none, DAY.plusDays(3), 5_000));

        List<HcvTest> tests = read();

        assertThat(tests).extracting(HcvTest::collected).containsExactly(DAY, DAY.plusDays(1));
        assertThat(tests).extracting(HcvTest::result).containsOnly(ResultKind.POSITIVE);
        assertThat(tests.get(0).valueIuPerMl().get()).isEqualByComparingTo("1200000");
        assertThat(tests.get(1).valueIuPerMl().get()).isEqualByComparingTo(new BigDecimal("1000000"));
        assertThat(reader.doors().problems())
                .filteredOn(problem -> problem.reason() == DoorProblem.Reason.UNIT)
                .extracting(problem -> problem.reference() + " " + problem.argument())
                .containsExactlyInAnyOrder("LOINC:20416-4 copies/mL", "LOINC:10676-5 ");
    }

    @Test
    void a_sign_before_the_number_says_below_the_limit() {
        Obs below = observed.numeric(amount(), DAY, 15);
        below.setValueModifier("<");
        observed.save(below);

        HcvTest test = only(read());

        assertThat(test.result()).isEqualTo(ResultKind.BELOW_LLOQ);
        assertThat(test.comparison()).contains(Comparison.BELOW);
        assertThat(test.valueIuPerMl().get()).isEqualByComparingTo("15");
    }

    @Test
    void zero_says_nothing_by_itself_unless_the_programme_reads_it_as_not_detected() {
        observed.save(observed.numeric(amount(), DAY, 0));
        assertThat(only(read()).result()).isEqualTo(ResultKind.INDETERMINATE);
        assertThat(only(read()).valueIuPerMl()).isEmpty();

        Context.getAdministrationService()
                .saveGlobalProperty(new GlobalProperty("hcv.rule.numericZeroRnaIsNegative", "true"));
        assertThat(only(read()).result()).isEqualTo(ResultKind.NEGATIVE);
    }

    @Test
    void zero_with_the_laboratory_saying_negative_is_not_detected() {
        Obs zero = observed.numeric(amount(), DAY, 0);
        zero.setInterpretation(Obs.Interpretation.NEGATIVE);
        observed.save(zero);

        assertThat(only(read()).result()).isEqualTo(ResultKind.NEGATIVE);
    }

    @Test
    void a_group_of_another_form_says_when_the_specimen_was_taken() {
        Concept panel = SiteDictionary.ciel("161474", "N/A");
        Concept rna = SiteDictionary.mapped("LOINC", "11259-9", "Coded");
        Concept taken = SiteDictionary.mapped("LOINC", "33882-2", "Date");
        observed.save(observed.group(
                panel,
                DAY,
                observed.coded(rna, DAY, SiteDictionary.ciel("1302", "N/A")),
                observed.dated(taken, DAY, DAY.minusDays(6))));

        assertThat(only(read()).collected()).isEqualTo(DAY.minusDays(6));
    }

    @Test
    void a_genotype_belongs_to_the_detected_rna_of_its_day_and_alone_says_nothing() {
        Concept rna = SiteDictionary.mapped("LOINC", "11259-9", "Coded");
        Concept genotype = SiteDictionary.mapped("LOINC", "32286-7", "Coded");
        observed.save(observed.coded(rna, DAY, SiteDictionary.ciel("1301", "N/A")));
        observed.save(observed.coded(genotype, DAY, dictionary.concept("genotype.3a")));
        observed.save(observed.coded(genotype, DAY.plusDays(400), dictionary.concept("genotype.1a")));

        assertThat(only(read()).genotype()).contains("3a");
    }

    @Test
    void our_own_amount_outside_its_group_is_a_laboratory_result() {
        observed.save(observed.numeric(dictionary.concept("test.value"), DAY, 5_000));

        assertThat(only(read()).result()).isEqualTo(ResultKind.POSITIVE);
    }

    @Test
    void a_test_of_our_own_form_with_another_dictionarys_result_in_its_group_is_one_test() {
        Concept rna = SiteDictionary.mapped("LOINC", "11259-9", "Coded");
        observed.save(observed.group(
                dictionary.concept("test"),
                DAY,
                observed.coded(dictionary.concept("test.type"), DAY, dictionary.concept("test-type.rna-poc")),
                observed.coded(dictionary.concept("test.result"), DAY, dictionary.concept("result.positive")),
                observed.numeric(dictionary.concept("test.value"), DAY, 5_000),
                observed.coded(rna, DAY, SiteDictionary.ciel("1301", "N/A"))));

        assertThat(only(read()).type()).isEqualTo(Code.of("rna-poc"));
    }

    @Test
    void a_group_of_our_own_form_that_is_no_test_yet_may_hold_a_laboratorys_result() {
        Concept rna = SiteDictionary.mapped("LOINC", "11259-9", "Coded");
        observed.save(observed.group(
                dictionary.concept("test"), DAY, observed.coded(rna, DAY, SiteDictionary.ciel("1301", "N/A"))));

        assertThat(only(read()).result()).isEqualTo(ResultKind.POSITIVE);
    }

    @Test
    void what_was_voided_through_the_platform_was_never_there() {
        Concept rna = SiteDictionary.mapped("LOINC", "11259-9", "Coded");
        Concept panel = SiteDictionary.ciel("161474", "N/A");
        Concept detected = SiteDictionary.ciel("1301", "N/A");
        Obs alone = observed.save(observed.coded(rna, DAY, detected));
        Obs group = observed.save(observed.group(panel, DAY, observed.coded(rna, DAY.plusDays(1), detected)));
        Encounter visit = observed.visit(otherType(), place(), DAY, observed.coded(rna, DAY.plusDays(2), detected));
        assertThat(read()).hasSize(3);

        Context.getObsService().voidObs(alone, "mistake");
        Context.getObsService().voidObs(group, "mistake");
        Context.getEncounterService().voidEncounter(visit, "mistake");

        assertThat(read()).isEmpty();
    }

    @Test
    void nothing_is_read_of_somebody_who_is_voided() {
        observed.save(observed.numeric(amount(), DAY, 5_000));
        assertThat(read()).hasSize(1);

        Context.getPatientService().voidPatient(person, "registered twice");

        assertThat(read()).isEmpty();
    }

    @Test
    void a_course_counts_whatever_the_visit_it_was_recorded_at() {
        observed.visit(
                otherType(),
                place(),
                DAY,
                observed.dated(dictionary.concept("treatment.start"), DAY, DAY),
                observed.coded(dictionary.concept("treatment.regimen"), DAY, dictionary.concept("regimen.gle-pib")),
                observed.numeric(dictionary.concept("treatment.weeks"), DAY, 8));
        observed.save(observed.dated(dictionary.concept("treatment.last-dose"), DAY, DAY.plusDays(55)));
        flush();

        List<TreatmentCourse> courses = reader.read(person.getPatientId()).courses();

        assertThat(courses).hasSize(1);
        assertThat(courses.get(0).plannedWeeks()).isEqualTo(8);
        assertThat(courses.get(0).isWeeksAssumed()).isFalse();
        assertThat(courses.get(0).lastDose()).contains(DAY.plusDays(55));
    }

    @Test
    void a_course_without_a_plan_has_the_usual_weeks_and_says_so() {
        observed.save(observed.dated(dictionary.concept("treatment.start"), DAY, DAY));
        Context.getAdministrationService().saveGlobalProperty(new GlobalProperty("hcv.rule.usualCourseWeeks", "8"));
        flush();

        TreatmentCourse course = reader.read(person.getPatientId()).courses().get(0);

        assertThat(course.plannedWeeks()).isEqualTo(8);
        assertThat(course.isWeeksAssumed()).isTrue();
        assertThat(course.encounterUuid()).isEmpty();
    }

    @Test
    void a_concept_that_cannot_hold_its_code_is_reported_and_left_out() {
        Concept condoms = SiteDictionary.cielNumeric("165302", "pieces");
        Concept both = SiteDictionary.mapped("LOINC", "11259-9", "Coded");
        SiteDictionary.map(both, "LOINC", "16128-1");
        observed.save(observed.numeric(condoms, DAY, 12));
        observed.save(observed.coded(both, DAY, SiteDictionary.ciel("1301", "N/A")));

        assertThat(read()).isEmpty();
        assertThat(reader.doors().problems())
                .extracting(problem -> problem.conceptUuid() + " " + problem.reason())
                .contains(condoms.getUuid() + " DATATYPE", both.getUuid() + " AMBIGUOUS");
    }

    private Concept amount() {
        return SiteDictionary.mappedNumeric("LOINC", "11011-4", "IU/mL");
    }

    private EncounterType otherType() {
        EncounterType type = new EncounterType();
        type.setName("Visit of another program");
        type.setDescription("not one of the module's");
        return Context.getEncounterService().saveEncounterType(type);
    }

    private List<HcvTest> read() {
        dictionary.refresh();
        flush();
        return reader.read(person.getPatientId()).tests();
    }

    private static HcvTest only(List<HcvTest> tests) {
        assertThat(tests).hasSize(1);
        return tests.get(0);
    }
}
