/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.Encounter;
import org.openmrs.EncounterType;
import org.openmrs.Form;
import org.openmrs.GlobalProperty;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.api.ValidationException;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormParse;
import org.openmrs.module.hcv.domain.form.ParsedForm;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.validation.ObjectError;

/** Records that arrive by the platform's own service, as REST, FHIR, the O3 form engine and other modules bring them. */
class ArrivalTest extends PlatformTest {

    private static final LocalDate VISIT = LocalDate.of(2026, 3, 2);

    @Autowired
    private FormService forms;

    @Autowired
    private Dictionary dictionary;

    private Patient patient;

    @BeforeEach
    void somebody() {
        patient = register("Robin", 40);
    }

    private Encounter encounter(String key, String... pairs) {
        FormDefinition form = forms.find(key).get();
        Map<String, List<String>> raw = new LinkedHashMap<>();
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            raw.put(parts[0], Arrays.asList(parts[1].split("\\|")));
        }
        ParsedForm parsed = FormParse.of(form).parse(raw);
        Encounter encounter = new Encounter();
        encounter.setPatient(patient);
        encounter.setEncounterType(dictionary.encounterType(form.header().encounterType()));
        encounter.setEncounterDatetime(day(VISIT));
        encounter.setLocation(place());
        new ObsBuilder(dictionary, form, parsed.answers()).observations().forEach(encounter::addObs);
        return encounter;
    }

    private Encounter missed() {
        return encounter("assessment", "appointmentOutcome=appointment.missed", "note=rang twice");
    }

    private Encounter saved(Encounter encounter) {
        Encounter saved = Context.getEncounterService().saveEncounter(encounter);
        flush();
        return Context.getEncounterService().getEncounterByUuid(saved.getUuid());
    }

    /** Field and code of each problem; empty where it was saved. */
    private static List<String> refusal(Encounter encounter) {
        ValidationException refused = catchThrowableOfType(
                () -> Context.getEncounterService().saveEncounter(encounter), ValidationException.class);
        return refused == null
                ? Collections.emptyList()
                : refused.getErrors().getAllErrors().stream()
                        .map(error -> error.getArguments()[2] + " " + error.getArguments()[3])
                        .collect(Collectors.toList());
    }

    private long encounters() {
        sessionFactory.getCurrentSession().clear();
        return sessionFactory
                .getCurrentSession()
                .createQuery("select count(e) from Encounter e where e.patient.patientId = :id", Long.class)
                .setParameter("id", patient.getPatientId())
                .uniqueResult();
    }

    private Obs question(String concept, String path) {
        Obs obs = new Obs();
        obs.setConcept(dictionary.concept(concept));
        obs.setFormField("rfe-forms", path);
        return obs;
    }

    static Stream<Arguments> good() {
        return Stream.of(new String[][] {
                    {
                        "screening",
                        "consentToTest=consent.given",
                        "tests[0].testType=test-type.ab-fingerprick",
                        "tests[0].result=result.positive",
                        "tests[1].testType=test-type.rna-poc",
                        "tests[1].result=result.positive",
                        "tests[1].value=1200",
                        "note=two lines\nof text"
                    },
                    {"test-result", "tests[0].testType=test-type.rna-lab", "tests[0].result=result.negative"},
                    {"assessment", "appointmentOutcome=appointment.missed"},
                    {
                        "peer-contact",
                        "outcome=contact-outcome.made",
                        "mode=mode.street",
                        "minutes=25",
                        "activities=activity.being-there|activity.housing",
                        "safeguarding=no"
                    }
                })
                .map(form -> Arguments.of((Object) form));
    }

    @ParameterizedTest
    @MethodSource("good")
    void a_whole_record_is_saved(String[] form) {
        Encounter encounter = encounter(form[0], Arrays.copyOfRange(form, 1, form.length));
        assertThat(refusal(encounter)).isEmpty();
        assertThat(encounters()).isEqualTo(1);
    }

    @Test
    void a_warning_does_not_refuse() {
        assertThat(refusal(encounter(
                        "treatment-start",
                        "startDate=2026-03-02",
                        "regimen=regimen.sof-vel",
                        "weeks=8",
                        "startedElsewhere=no")))
                .isEmpty();
        assertThat(encounters()).isEqualTo(1);
    }

    @Test
    void a_broken_record_is_refused_with_all_its_problems_and_nothing_is_kept() {
        Encounter encounter = encounter(
                "screening",
                "consentToTest=consent.given",
                "tests[0].result=result.positive",
                "tests[1].testType=test-type.rna-poc");
        encounter.setEncounterDatetime(day(LocalDate.of(1885, 1, 1)));
        assertThat(refusal(encounter))
                .containsExactlyInAnyOrder(
                        "visitDate date.too-early",
                        "tests[0].testType result.without-test",
                        "tests[1].result test.without-result");
        assertThat(encounters()).isZero();
    }

    @Test
    void the_answer_names_the_question_and_what_is_allowed() {
        Encounter encounter =
                encounter("screening", "consentToTest=consent.given", "tests[1].testType=test-type.rna-poc");
        ValidationException refused = catchThrowableOfType(
                () -> Context.getEncounterService().saveEncounter(encounter), ValidationException.class);
        ObjectError error = refused.getErrors().getGlobalErrors().get(0);
        assertThat(error.getCode()).isEqualTo("hcv.door.problem");
        assertThat(error.getDefaultMessage())
                .isEqualTo("Test 1, Result: There is a test but no result. Please choose one, or leave the whole test "
                        + "empty. (tests[0].result, test.without-result)");
        assertThat(refused.getMessage()).contains(error.getDefaultMessage());
    }

    @Test
    void an_answer_that_the_question_does_not_offer_is_refused() {
        Encounter encounter = encounter("assessment");
        Obs outcome = question("appointment.outcome", "rfe-forms-appointmentOutcome");
        outcome.setValueCoded(dictionary.concept("result.positive"));
        encounter.addObs(outcome);
        assertThat(refusal(encounter)).containsExactly("appointmentOutcome unknown-choice");
    }

    @Test
    void two_answers_to_a_question_that_takes_one_are_refused() {
        Encounter encounter = missed();
        Obs outcome = question("appointment.outcome", "rfe-forms-appointmentOutcome");
        outcome.setValueCoded(dictionary.concept("appointment.attended"));
        encounter.addObs(outcome);
        Obs note = question("note", "rfe-forms-note");
        note.setValueText("something else");
        encounter.addObs(note);
        assertThat(refusal(encounter))
                .containsExactlyInAnyOrder("appointmentOutcome unexpected-value", "note unexpected-value");
    }

    @Test
    void an_observation_of_another_question_in_the_place_of_this_one_is_refused() {
        Encounter encounter = encounter("assessment");
        Obs obs = question("note", "rfe-forms-appointmentOutcome");
        obs.setValueText("appointment.missed");
        encounter.addObs(obs);
        assertThat(refusal(encounter)).contains("appointmentOutcome unexpected-value");
    }

    @Test
    void observations_that_are_none_of_the_forms_are_left_alone() {
        Encounter encounter = missed();
        Obs other = new Obs();
        other.setConcept(dictionary.concept("test.note"));
        other.setValueText("from another module");
        encounter.addObs(other);
        Obs elsewhere = question("test.note", "somebody/else");
        elsewhere.setFormField("another-module", "assessment/note");
        elsewhere.setValueText("from another form");
        encounter.addObs(elsewhere);
        assertThat(refusal(encounter)).isEmpty();
    }

    @Test
    void encounters_of_other_types_and_of_other_forms_are_not_looked_at() {
        EncounterType type = new EncounterType("Something else", "Not of this module");
        Context.getEncounterService().saveEncounterType(type);
        Encounter other = encounter("screening");
        other.setEncounterType(type);
        assertThat(refusal(other)).isEmpty();

        Form form = new Form();
        form.setName("Own form of the site");
        form.setVersion("1");
        Context.getFormService().saveForm(form);
        Encounter ofTheSite = encounter("screening");
        ofTheSite.setForm(form);
        assertThat(refusal(ofTheSite)).isEmpty();
    }

    @Test
    void a_change_is_checked_and_one_that_only_takes_away_is_not() {
        Encounter encounter = saved(missed());
        for (Obs obs : encounter.getObsAtTopLevel(false)) {
            if (obs.getValueCoded() != null) {
                obs.setVoided(true);
                obs.setVoidReason("entered in error");
            }
        }
        assertThat(refusal(encounter)).isEmpty();
        flush();

        encounter = Context.getEncounterService().getEncounterByUuid(encounter.getUuid());
        Obs stiffness = question("liver.stiffness", "rfe-forms-stiffness");
        stiffness.setValueNumeric(12.5);
        encounter.addObs(stiffness);
        assertThat(refusal(encounter)).containsExactly("appointmentOutcome required");
    }

    @Test
    void a_changed_value_is_checked() {
        Encounter encounter =
                saved(encounter("assessment", "appointmentOutcome=appointment.attended", "referralDate=2026-02-20"));
        for (Obs obs : encounter.getObsAtTopLevel(false)) {
            if (obs.getValueDatetime() != null) {
                obs.setValueDatetime(day(LocalDate.of(1885, 1, 1)));
            }
        }
        assertThat(refusal(encounter)).containsExactly("referralDate date.too-early");
    }

    @Test
    void a_visit_moved_to_an_impossible_day_is_refused() {
        Encounter encounter = saved(missed());
        encounter.setEncounterDatetime(day(LocalDate.of(1950, 1, 1)));
        assertThat(refusal(encounter)).containsExactly("visitDate date.too-early");
    }

    @Test
    void a_record_that_is_saved_again_as_it_is_voided_or_merged_is_never_in_the_way() {
        switchOff();
        Encounter old = saved(encounter("screening", "tests[0].result=result.positive"));
        switchOn();
        assertThat(refusal(Context.getEncounterService().getEncounterByUuid(old.getUuid())))
                .isEmpty();
        flush();

        Patient other = register("Kit", 40);
        Context.getEncounterService()
                .getEncounterByUuid(old.getUuid())
                .setPatient(Context.getPatientService().getPatient(other.getPatientId()));
        assertThat(refusal(Context.getEncounterService().getEncounterByUuid(old.getUuid())))
                .isEmpty();
        flush();

        Context.getEncounterService()
                .voidEncounter(Context.getEncounterService().getEncounterByUuid(old.getUuid()), "entered in error");
        flush();
        assertThat(sessionFactory
                        .getCurrentSession()
                        .createQuery("select e.voided from Encounter e where e.uuid = :uuid", Boolean.class)
                        .setParameter("uuid", old.getUuid())
                        .uniqueResult())
                .isTrue();
    }

    @Test
    void the_end_of_a_treatment_does_not_stand_in_its_own_way() {
        saved(encounter(
                "treatment-start",
                "startDate=2026-01-05",
                "regimen=regimen.gle-pib",
                "weeks=8",
                "startedElsewhere=no"));
        Encounter end = saved(encounter(
                "treatment-end",
                "end=treatment-end.stopped-early",
                "lastDose=2026-02-01",
                "stopReason=stop-reason.adverse-event"));
        for (Obs obs : end.getObsAtTopLevel(false)) {
            if (obs.getValueDatetime() != null) {
                obs.setValueDatetime(PlatformDates.startOfDay(LocalDate.of(2026, 2, 2)));
            }
        }
        assertThat(refusal(end)).isEmpty();
        flush();
        assertThat(refusal(encounter("treatment-end", "end=treatment-end.completed", "lastDose=2026-02-01")))
                .containsExactly("end course.none-open");
    }

    @Test
    void where_the_rule_is_off_a_broken_record_is_saved() {
        switchOff();
        assertThat(refusal(encounter("screening"))).isEmpty();
        assertThat(encounters()).isEqualTo(1);
    }

    @Test
    void what_the_modules_own_form_records_is_checked_once() {
        FormDefinition form = forms.find("assessment").get();
        Map<String, List<String>> raw = new LinkedHashMap<>();
        raw.put("visitDate", Collections.singletonList(VISIT.toString()));
        raw.put("place", Collections.singletonList(place().getUuid()));
        raw.put("appointmentOutcome", Collections.singletonList("appointment.missed"));
        signInAs(user("doorclinician", "HCV Clinician"));
        assertThat(forms.record(
                                form,
                                patient.getUuid(),
                                FormSubmission.of(UUID.randomUUID().toString(), raw, Collections.emptySet()))
                        .isCreated())
                .isTrue();
    }

    private void switchOff() {
        Context.getAdministrationService()
                .saveGlobalProperty(new GlobalProperty("hcv.rule.refuseBrokenRecords", "false"));
        flush();
    }

    private void switchOn() {
        Context.getAdministrationService()
                .saveGlobalProperty(new GlobalProperty("hcv.rule.refuseBrokenRecords", "true"));
        flush();
    }
}
