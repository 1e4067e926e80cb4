/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Concept;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.liver.LabAnalyte;
import org.openmrs.module.hcv.domain.liver.NotCalculated;
import org.openmrs.module.hcv.domain.prompt.Answer;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext.Question;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.door.OtherDoors;
import org.openmrs.module.hcv.platform.door.SiteDictionary;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.beans.factory.annotation.Autowired;

class ClinicalFactsReaderTest extends PlatformTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    @Autowired
    private PatientHistoryReader histories;

    @Autowired
    private Dictionary dictionary;

    @Autowired
    private OtherDoors doors;

    @Autowired
    private CurrentRules rules;

    private Patient person;

    @BeforeEach
    void registerPerson() {
        person = register("Robin", 40);
    }

    @AfterEach
    void forgetConceptsOfTheTest() {
        dictionary.refresh();
    }

    @Test
    void blood_values_of_the_sites_own_concepts_are_read_in_their_units() {
        number(SiteDictionary.cielNumeric("654", "IU/L"), 64);
        number(SiteDictionary.mappedNumeric("LOINC", "1920-8", "U/L"), 72);
        number(SiteDictionary.cielNumeric("729", "10^3/mL"), 160);
        number(SiteDictionary.cielNumeric("848", "g/dL"), 3.5);

        ClinicalFacts facts = read();

        assertThat(value(facts, LabAnalyte.ALT)).isEqualTo(64);
        assertThat(value(facts, LabAnalyte.AST)).isEqualTo(72);
        assertThat(value(facts, LabAnalyte.ALBUMIN)).isEqualTo(35);
        assertThat(facts.liver().labs().latest(LabAnalyte.PLATELETS, DAY).get().fault())
                .contains(NotCalculated.Reason.IMPLAUSIBLE);
    }

    @Test
    void hbsag_and_pregnancy_are_read_from_the_sites_own_concepts() {
        coded(SiteDictionary.ciel("165301", "Coded"), dictionary.concept("result.positive"));
        coded(SiteDictionary.ciel("5272", "Coded"), dictionary.concept("no"));

        assertThat(read().context().answer(Question.HBSAG)).isEqualTo(Answer.YES);
        assertThat(read().context().answer(Question.PREGNANT)).isEqualTo(Answer.NO);
    }

    @Test
    void stiffness_and_cirrhosis_of_our_own_are_read_with_their_unit() {
        number(dictionary.concept("liver.stiffness"), 13.1);
        coded(dictionary.concept("liver.cirrhosis"), dictionary.concept("cirrhosis.compensated"));

        assertThat(read().liver().scans()).hasSize(1);
        assertThat(read().liver().cirrhosis(DAY).isCirrhosis()).isTrue();
    }

    @Test
    void voided_values_and_those_of_voided_encounters_are_not_read() {
        Obs alt = number(SiteDictionary.cielNumeric("654", "IU/L"), 64);
        assertThat(read().liver().labs().all()).hasSize(1);

        Context.getObsService().voidObs(alt, "mistake");

        assertThat(read().liver().labs().all()).isEmpty();
    }

    @Test
    void the_day_of_a_move_told_last_is_read() {
        assertThat(read().context().moveOn()).isEmpty();
        date(dictionary.concept("move.planned"), LocalDate.of(2026, 9, 1));
        date(dictionary.concept("move.planned"), LocalDate.of(2026, 8, 14));

        assertThat(read().context().moveOn()).contains(LocalDate.of(2026, 8, 14));
    }

    private ClinicalFacts read() {
        dictionary.refresh();
        flush();
        return new ClinicalFactsReader(sessionFactory, dictionary, doors)
                .read(
                        person.getPatientId(),
                        Optional.empty(),
                        histories.read(person.getPatientId()),
                        rules.current(),
                        DAY);
    }

    private static double value(ClinicalFacts facts, LabAnalyte analyte) {
        return facts.liver()
                .labs()
                .latest(analyte, DAY)
                .get()
                .value()
                .get()
                .value()
                .doubleValue();
    }

    private Obs number(Concept concept, double value) {
        Obs obs = new Obs(person, concept, day(DAY), null);
        obs.setValueNumeric(value);
        return Context.getObsService().saveObs(obs, null);
    }

    private void coded(Concept concept, Concept answer) {
        Obs obs = new Obs(person, concept, day(DAY), null);
        obs.setValueCoded(answer);
        Context.getObsService().saveObs(obs, null);
    }

    private void date(Concept concept, LocalDate value) {
        Obs obs = new Obs(person, concept, day(DAY), null);
        obs.setValueDate(day(value));
        Context.getObsService().saveObs(obs, null);
    }
}
