/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.form.door.EncounterDoorValidator;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.validation.BindException;
import org.springframework.validation.ObjectError;

/**
 * Every field of every form with values of every type, as another module could hand them in: the check always comes to
 * an answer, and what it lets through is only what the form takes.
 */
class ArrivalFuzzTest extends PlatformTest {

    private static final long SEED = Long.getLong("hcv.fuzz.seed", 20260302L);

    private static final List<Double> NUMBERS = Arrays.asList(
            0d,
            -0d,
            1d,
            -1d,
            0.1,
            1e300,
            -1e300,
            1e-300,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MAX_VALUE,
            Double.MIN_VALUE,
            999999999999d);

    private static final List<Date> DATES = Arrays.asList(
            new Date(0),
            new Date(Long.MAX_VALUE),
            new Date(Long.MIN_VALUE),
            day(LocalDate.of(1, 1, 1)),
            day(LocalDate.of(0, 1, 1)),
            day(LocalDate.of(9999, 12, 31)),
            day(LocalDate.of(2026, 3, 1)));

    private static final List<String> TEXTS = Arrays.asList(
            "",
            " ",
            "text",
            "e\u0301\u0301\u0301",
            "\u202eleft\u202c",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "a\u0000b",
            "<script>alert(1)</script>",
            "${7*7}",
            "' or 1=1 --",
            "{0}",
            String.join("", Collections.nCopies(70000, "x")));

    @Autowired
    private FormLibrary library;

    @Autowired
    private Dictionary dictionary;

    @Autowired
    private EncounterDoorValidator validator;

    private final Random random = new Random(SEED);

    private Patient patient;

    @Test
    void every_value_of_every_field_comes_to_an_answer() {
        patient = register("Robin", 40);
        int asked = 0;
        for (FormDefinition form : library.all()) {
            for (FormField field : form.fields()) {
                asked += field.members().isEmpty() ? fuzz(form, field, null) : fuzzMembers(form, field);
            }
        }
        assertThat(asked).isGreaterThan(1000);
    }

    private int fuzzMembers(FormDefinition form, FormField group) {
        int asked = 0;
        for (FormField member : group.members()) {
            asked += fuzz(form, member, group);
        }
        return asked;
    }

    private int fuzz(FormDefinition form, FormField field, FormField group) {
        if (!field.concept().isPresent()) {
            return 0;
        }
        List<BiConsumer<Obs, Integer>> values = new ArrayList<>();
        NUMBERS.forEach(number -> values.add((obs, at) -> obs.setValueNumeric(number)));
        DATES.forEach(date -> values.add((obs, at) -> obs.setValueDatetime(date)));
        TEXTS.forEach(text -> values.add((obs, at) -> obs.setValueText(text)));
        for (String key : Arrays.asList("yes", "result.positive", "note", anyAnswer())) {
            values.add((obs, at) -> obs.setValueCoded(dictionary.concept(key)));
        }
        values.add((obs, at) -> {});
        for (int i = 0; i < values.size(); i++) {
            Encounter encounter = new Encounter();
            encounter.setPatient(patient);
            encounter.setEncounterType(dictionary.encounterType(form.header().encounterType()));
            encounter.setEncounterDatetime(day(LocalDate.of(2026, 3, 2)));
            encounter.setLocation(place());
            encounter.addObs(placed(form, field, group, values.get(i)));
            answered(form, field, encounter, i);
        }
        return values.size();
    }

    private Obs placed(FormDefinition form, FormField field, FormField group, BiConsumer<Obs, Integer> value) {
        int row = random.nextInt(3);
        Obs obs = question(
                field.concept().get(), (group == null ? FormPlace.of(field) : FormPlace.inRow(row, field)).path());
        value.accept(obs, row);
        if (group == null) {
            return obs;
        }
        Obs parent = question(group.concept().get(), FormPlace.ofRow(group, row).path());
        parent.addGroupMember(obs);
        return parent;
    }

    private void answered(FormDefinition form, FormField field, Encounter encounter, int value) {
        BindException errors = new BindException(encounter, "encounter");
        try {
            validator.validate(encounter, errors);
        } catch (RuntimeException e) {
            throw new AssertionError(form.key() + " " + field.id() + " value " + value + ", seed " + SEED, e);
        }
        for (ObjectError error : errors.getAllErrors()) {
            assertThat(error.getDefaultMessage())
                    .as(form.key() + " " + field.id() + " value " + value + ", seed " + SEED)
                    .doesNotContain("hcv.", "Exception");
        }
    }

    private String anyAnswer() {
        List<String> keys = new ArrayList<>();
        for (FormDefinition form : library.all()) {
            form.fields().forEach(field -> field.choices()
                    .forEach(choice -> keys.add(choice.code().value())));
        }
        return keys.get(random.nextInt(keys.size()));
    }

    private Obs question(Code concept, String path) {
        Obs obs = new Obs();
        obs.setConcept(dictionary.concept(concept.value()));
        obs.setFormField("rfe-forms", path);
        return obs;
    }
}
