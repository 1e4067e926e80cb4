/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.ConceptNumeric;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.MappedConcept;
import org.openmrs.module.hcv.platform.metadata.MappingTable;
import org.openmrs.module.hcv.platform.metadata.SiteConceptMaker;
import org.springframework.beans.factory.annotation.Autowired;

/** A concept of the place takes fewer numbers than the form: albumin in whole g/dL, ALT up to 500. */
class SiteNumbersTest extends PlatformTest {

    @Autowired
    private FormService forms;

    @Autowired
    private RecordEditing editing;

    @Autowired
    private Dictionary dictionary;

    private Patient patient;

    @BeforeEach
    void chooseConceptsOfThePlace() {
        patient = register("Robin", 40);
        ConceptNumeric albumin = (ConceptNumeric) SiteConceptMaker.number(uuid(), "Serum albumin here", "g/dL");
        albumin.setAllowDecimal(false);
        ConceptNumeric alt = (ConceptNumeric) SiteConceptMaker.number(uuid(), "ALT here", "U/L");
        alt.setLowAbsolute(5d);
        alt.setHiAbsolute(500d);
        choose("lab.albumin", albumin);
        choose("lab.alt", alt);
        flush();
        dictionary.refresh();
    }

    @AfterEach
    void forget() {
        dictionary.refresh();
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }

    private void choose(String key, ConceptNumeric concept) {
        SiteConceptMaker.save(concept);
        new MappingTable(sessionFactory)
                .add(MappedConcept.chosen(key, concept.getUuid(), Optional.empty(), 1, new Date(), Optional.empty()));
    }

    private FormSubmission sent(String uuid, String... pairs) {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        raw.put("visitDate", Collections.singletonList(LocalDate.of(2026, 3, 2).toString()));
        raw.put("place", Collections.singletonList(place().getUuid()));
        raw.put("appointmentOutcome", Collections.singletonList("appointment.attended"));
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            raw.put(parts[0], Collections.singletonList(parts[1]));
        }
        return FormSubmission.of(uuid, raw, Collections.emptySet());
    }

    private Recorded record(String uuid, String... pairs) {
        return forms.record(forms.find("assessment").get(), patient.getUuid(), sent(uuid, pairs));
    }

    @Test
    void a_number_that_the_place_does_not_take_is_told_at_its_field_with_what_is_taken() {
        String uuid = uuid();

        Recorded refused = record(uuid, "alt=501", "albumin=38");

        assertThat(refused.problems().all())
                .containsExactly(
                        Problem.error(
                                "alt", ProblemCode.OUT_OF_RANGE, new BigDecimal("5"), new BigDecimal("500"), "U/L"),
                        Problem.error("albumin", ProblemCode.SITE_WHOLE_NUMBERS, "g/dL"));
        assertThat(Context.getEncounterService().getEncounterByUuid(uuid)).isNull();
    }

    @Test
    void what_is_wrong_for_the_form_is_told_once_and_what_the_place_takes_is_recorded() {
        assertThat(record(uuid(), "alt=30000").problems().all())
                .containsExactly(Problem.error(
                        "alt", ProblemCode.OUT_OF_RANGE, new BigDecimal("1"), new BigDecimal("20000"), "U/L"));
        assertThat(record(uuid(), "alt=500", "albumin=40").isCreated()).isTrue();
    }

    @Test
    void a_change_is_checked_too_and_a_number_that_stays_is_not() {
        String uuid = uuid();
        assertThat(record(uuid, "alt=400", "albumin=40").isCreated()).isTrue();
        flush();
        ConceptNumeric alt = Context.getConceptService()
                .getConceptNumeric(dictionary.concept("lab.alt").getConceptId());
        alt.setHiAbsolute(300d);
        flush();
        dictionary.refresh();

        assertThat(change(uuid, "alt=350", "albumin=40").problems().all())
                .containsExactly(Problem.error(
                        "alt", ProblemCode.OUT_OF_RANGE, new BigDecimal("5"), new BigDecimal("300"), "U/L"));
        assertThat(change(uuid, "alt=400", "albumin=50").isSaved()).isTrue();
    }

    private Edited change(String uuid, String... pairs) {
        String version = editing.open(patient.getUuid(), uuid).version();
        flush();
        Edited edited = editing.change(patient.getUuid(), sent(uuid, pairs), version, "");
        flush();
        return edited;
    }

    /** The limits changed since the module looked, or are for people of an age: OpenMRS alone knows them. */
    @Test
    void what_only_openmrs_refuses_is_an_answer_too() {
        ConceptNumeric alt = Context.getConceptService()
                .getConceptNumeric(dictionary.concept("lab.alt").getConceptId());
        alt.setHiAbsolute(300d);
        flush();

        assertThat(record(uuid(), "alt=400").problems().all())
                .containsExactly(Problem.error(FormService.ENCOUNTER, ProblemCode.SITE_REFUSED));
    }
}
