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
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Encounter;
import org.openmrs.Form;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.ParsedForm;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;

/** Encounters that others wrote, read onto our forms. */
class EncounterReaderTest extends PlatformTest {

    private static final LocalDate VISIT = LocalDate.of(2026, 3, 2);

    @Autowired
    private FormService forms;

    @Autowired
    private Dictionary dictionary;

    private Patient patient;

    /** Records of all kinds are read, also those that the door for records from elsewhere would refuse. */
    @BeforeEach
    void patient() {
        takeBrokenRecords();
        patient = register("Robin", 40);
    }

    private FormDefinition form(String key) {
        return forms.find(key).get();
    }

    private Encounter encounter(String key) {
        Encounter encounter = new Encounter();
        encounter.setPatient(patient);
        encounter.setEncounterType(dictionary.encounterType(key));
        encounter.setEncounterDatetime(PlatformDates.startOfDay(VISIT));
        encounter.setLocation(place());
        return encounter;
    }

    /** An observation, with the place on the form as {@code namespace^path}; none for an empty text. */
    private Obs obs(String concept, String place) {
        Obs obs = new Obs(patient, dictionary.concept(concept), PlatformDates.startOfDay(VISIT), place());
        if (!place.isEmpty()) {
            String[] parts = place.split("\\^");
            obs.setFormField(parts[0], parts[1]);
        }
        return obs;
    }

    private Obs coded(String concept, String answer, String place) {
        Obs obs = obs(concept, place);
        obs.setValueCoded(dictionary.concept(answer));
        return obs;
    }

    private Obs number(String concept, double number, String place) {
        Obs obs = obs(concept, place);
        obs.setValueNumeric(number);
        return obs;
    }

    private Obs text(String concept, String text, String place) {
        Obs obs = obs(concept, place);
        obs.setValueText(text);
        return obs;
    }

    private Obs date(String concept, LocalDate date, String place) {
        Obs obs = obs(concept, place);
        obs.setValueDatetime(PlatformDates.startOfDay(date));
        return obs;
    }

    private Obs group(String place, Obs... members) {
        Obs group = obs("test", place);
        Arrays.stream(members).forEach(group::addGroupMember);
        return group;
    }

    private Encounter saved(Encounter encounter) {
        Integer id = Context.getEncounterService().saveEncounter(encounter).getEncounterId();
        flush();
        return Context.getEncounterService().getEncounter(id);
    }

    private void assertThreeTests(FormAnswers answers) {
        assertThat(answers.rows("tests")).isEqualTo(3);
        assertThat(answers.raw("tests[0].testType")).containsExactly("test-type.ab-fingerprick");
        assertThat(answers.raw("tests[0].result")).containsExactly("result.negative");
        assertThat(answers.raw("tests[1].testType")).containsExactly("test-type.rna-poc");
        assertThat(answers.raw("tests[1].value")).containsExactly("1200.5");
        assertThat(answers.raw("tests[1].collected")).containsExactly("2026-03-01");
        assertThat(answers.raw("tests[2].testType")).containsExactly("test-type.rna-dbs");
        assertThat(answers.raw("tests[2].testNote")).containsExactly("dried twice");
        assertThat(answers.raw("consentToTest")).containsExactly("consent.given");
        assertThat(answers.raw("note")).containsExactly("all well");
        assertThat(answers.raw("visitDate")).containsExactly("2026-03-02");
        assertThat(answers.raw("place")).containsExactly(place().getUuid());
    }

    /** Rows of the form engine keep their numbers when one before them was removed, so there are gaps. */
    private Encounter ofTheFormEngine() {
        Encounter encounter = encounter("screening");
        encounter.addObs(group(
                "rfe-forms^rfe-forms-tests_4",
                coded("test.type", "test-type.rna-dbs", "rfe-forms^rfe-forms-testType_4"),
                text("test.note", "dried twice", "rfe-forms^rfe-forms-testNote_4")));
        encounter.addObs(group(
                "rfe-forms^rfe-forms-tests",
                coded("test.type", "test-type.ab-fingerprick", "rfe-forms^rfe-forms-testType"),
                coded("test.result", "result.negative", "rfe-forms^rfe-forms-result")));
        encounter.addObs(group(
                "rfe-forms^rfe-forms-tests_2",
                coded("test.type", "test-type.rna-poc", "rfe-forms^rfe-forms-testType_2"),
                number("test.value", 1200.5, "rfe-forms^rfe-forms-value_2"),
                date("test.collected", LocalDate.of(2026, 3, 1), "rfe-forms^rfe-forms-collected_2")));
        encounter.addObs(coded("consent.to-test", "consent.given", "rfe-forms^rfe-forms-consentToTest"));
        encounter.addObs(text("note", "all well", "rfe-forms^rfe-forms-note"));
        return encounter;
    }

    @Test
    void of_the_form_engine() {
        EncounterReader reader = new EncounterReader(dictionary);
        assertThreeTests(reader.parse(form("screening"), ofTheFormEngine()).answers());
        Encounter saved = saved(ofTheFormEngine());
        assertThreeTests(reader.read(form("screening"), saved));
        ParsedForm parsed = reader.parse(form("screening"), saved);
        assertThreeTests(parsed.answers());
        assertThat(parsed.problems().all()).isEmpty();
    }

    @Test
    void of_an_earlier_version_of_the_module() {
        Encounter encounter = encounter("screening");
        encounter.addObs(group(
                "hcv^screening/tests/5",
                coded("test.type", "test-type.rna-dbs", "hcv^screening/tests/5/testType"),
                text("test.note", "dried twice", "hcv^screening/tests/5/testNote")));
        encounter.addObs(group(
                "hcv^screening/tests/0",
                coded("test.type", "test-type.ab-fingerprick", "hcv^screening/tests/0/testType"),
                coded("test.result", "result.negative", "hcv^screening/tests/0/result")));
        encounter.addObs(group(
                "hcv^screening/tests/1",
                coded("test.type", "test-type.rna-poc", "hcv^screening/tests/1/testType"),
                number("test.value", 1200.5, "hcv^screening/tests/1/value"),
                date("test.collected", LocalDate.of(2026, 3, 1), "hcv^screening/tests/1/collected")));
        encounter.addObs(coded("consent.to-test", "consent.given", "hcv^screening/consentToTest"));
        encounter.addObs(text("note", "all well", "hcv^screening/note"));
        assertThreeTests(new EncounterReader(dictionary).read(form("screening"), saved(encounter)));
    }

    @Test
    void without_places_by_what_is_answered_in_the_order_of_ids() {
        Encounter encounter = encounter("screening");
        encounter.addObs(group(
                "", coded("test.type", "test-type.ab-fingerprick", ""), coded("test.result", "result.negative", "")));
        Encounter saved = saved(encounter);
        Obs second = group(
                "HtmlFormEntry^Screening.1.0/3-0",
                coded("test.type", "test-type.rna-poc", "HtmlFormEntry^Screening.1.0/4-0"),
                number("test.value", 1200.5, "HtmlFormEntry^Screening.1.0/5-0"),
                date("test.collected", LocalDate.of(2026, 3, 1), ""));
        saved.addObs(second);
        saved = saved(saved);
        saved.addObs(group("", coded("test.type", "test-type.rna-dbs", ""), text("test.note", "dried twice", "")));
        saved.addObs(coded("consent.to-test", "consent.given", ""));
        saved.addObs(text("note", "all well", "HtmlFormEntry^Screening.1.0/9-0"));
        assertThreeTests(new EncounterReader(dictionary).read(form("screening"), saved(saved)));
    }

    @Test
    void what_names_a_place_on_another_form_is_left_alone() {
        Encounter encounter = encounter("screening");
        encounter.addObs(text("note", "another form", "rfe-forms^rfe-forms-remarks"));
        encounter.addObs(text("note", "another module", "other-module^field-7"));
        encounter.addObs(text("note", "another form of ours", "hcv^assessment/note"));
        encounter.addObs(coded("test.result", "result.positive", "rfe-forms^rfe-forms-result"));
        FormAnswers answers = new EncounterReader(dictionary).read(form("screening"), saved(encounter));
        assertThat(answers.isAnswered("note")).isFalse();
        assertThat(answers.rows("tests")).isZero();
    }

    private List<String> problems(Encounter encounter) {
        return new EncounterReader(dictionary)
                .parse(form("screening"), encounter).problems().all().stream()
                        .map(EncounterReaderTest::written)
                        .collect(Collectors.toList());
    }

    private static String written(Problem problem) {
        return problem.field() + " " + problem.code().key();
    }

    @Test
    void a_value_that_does_not_fit_its_field_is_a_problem_there() {
        Encounter encounter = encounter("screening");
        encounter.addObs(coded("consent.to-test", "cirrhosis.none", "rfe-forms^rfe-forms-consentToTest"));
        encounter.addObs(coded("history.previous-test", "previous-test.never", ""));
        encounter.addObs(coded("history.previous-test", "previous-test.unsure", ""));
        encounter.addObs(group("", text("test.value", "many", "rfe-forms^rfe-forms-value")));
        encounter.addObs(text("note", "a\u0000b", "rfe-forms^rfe-forms-note"));
        assertThat(problems(encounter))
                .containsExactly(
                        "consentToTest unknown-choice",
                        "previousTest unexpected-value",
                        "tests[0].value not-a-number",
                        "note text.unsupported-character");
    }

    @Test
    void more_rows_than_the_form_has_are_a_problem() {
        Encounter encounter = encounter("screening");
        for (int row = 0; row < 7; row++) {
            encounter.addObs(group("", coded("test.type", "test-type.rna-poc", "")));
        }
        assertThat(problems(encounter)).containsExactly("tests[6].testType unexpected-value");
    }

    private Form published(String uuid) {
        Form form = new Form();
        form.setUuid(uuid);
        form.setName("Assessment");
        form.setVersion("1.0");
        return Context.getFormService().saveForm(form);
    }

    private Form formOfNewRecord() {
        String uuid = UUID.randomUUID().toString();
        Map<String, List<String>> raw = new LinkedHashMap<>();
        raw.put("visitDate", Collections.singletonList(VISIT.toString()));
        raw.put("place", Collections.singletonList(place().getUuid()));
        raw.put("appointmentOutcome", Collections.singletonList("appointment.attended"));
        Recorded recorded = forms.record(
                form("assessment"), patient.getUuid(), FormSubmission.of(uuid, raw, Collections.emptySet()));
        assertThat(recorded.isCreated()).isTrue();
        flush();
        return Context.getEncounterService().getEncounterByUuid(uuid).getForm();
    }

    @Test
    void a_record_names_its_form_once_that_is_published_and_as_long_as_the_site_keeps_it() {
        assertThat(formOfNewRecord()).isNull();
        Form published = published(form("assessment").header().uuid());
        flush();
        assertThat(formOfNewRecord().getUuid()).isEqualTo(published.getUuid());
        Form kept = Context.getFormService().getFormByUuid(published.getUuid());
        kept.setRetired(true);
        kept.setRetireReason("not used here");
        Context.getFormService().saveForm(kept);
        flush();
        assertThat(formOfNewRecord()).isNull();
    }
}
