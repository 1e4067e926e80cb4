/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.openmrs.Concept;
import org.openmrs.ConceptDatatype;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.test.jupiter.BaseModuleContextSensitiveTest;
import org.springframework.beans.factory.annotation.Autowired;

class RecordsTest extends BaseModuleContextSensitiveTest {

    @Autowired
    private SessionFactory sessionFactory;

    @Test
    void an_encounter_with_a_group_of_obs_is_read_back_as_it_was_saved() {
        Concept group = Records.concept("Group", ConceptDatatype.N_A_UUID);
        Concept number = Records.concept("Number", ConceptDatatype.NUMERIC_UUID);
        Patient patient = Records.patient();
        Encounter encounter = Records.encounter(patient);
        Obs parent = new Obs();
        parent.setConcept(group);
        parent.addGroupMember(Records.numeric(number, 12.5));
        encounter.addObs(parent);

        Context.getEncounterService().saveEncounter(encounter);
        Context.flushSession();
        Context.clearSession();

        List<Object[]> rows = sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select o.obsId, o.person.personId, o.concept.conceptId, o.valueCoded.conceptId, o.valueNumeric,"
                                + " o.valueText, o.valueDatetime, o.obsGroup.obsId, o.encounter.encounterId,"
                                + " o.dateCreated, o.comment from Obs o where o.voided = false"
                                + " and o.obsGroup is not null and o.encounter.encounterId = :id",
                        Object[].class)
                .setParameter("id", encounter.getEncounterId())
                .list();
        assertThat(rows).singleElement().satisfies(row -> assertThat(row[4]).isEqualTo(12.5));
        Encounter kept = Context.getEncounterService().getEncounterByUuid(encounter.getUuid());
        assertThat(kept.getObs()).singleElement().satisfies(obs -> {
            assertThat(obs.getValueNumeric()).isEqualTo(12.5);
            assertThat(obs.getPersonId()).isEqualTo(patient.getPatientId());
            assertThat(obs.getCreator().getUsername()).isEqualTo("admin");
            assertThat(obs.getObsGroup().getConcept()).isEqualTo(group);
        });
        assertThat(kept.getPatient().getPersonName().getFullName()).isEqualTo("Ada Example");
    }
}
