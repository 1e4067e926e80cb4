/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.Patient;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;

/** Finds records of the module's forms, voided ones too, of people within reach. */
final class RecordFinder {

    private final SessionFactory sessionFactory;
    private final FormLibrary library;
    private final Dictionary dictionary;
    private final People people;

    RecordFinder(SessionFactory sessionFactory, FormLibrary library, Dictionary dictionary, People people) {
        this.sessionFactory = sessionFactory;
        this.library = library;
        this.dictionary = dictionary;
        this.people = people;
    }

    /**
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused where the person is out of reach
     * @throws UnknownRecord where the person has no such record
     */
    FoundRecord find(String personUuid, String encounterUuid) {
        Patient patient = people.requireOpen(personUuid);
        Encounter encounter = KeepableText.isKeepable(encounterUuid)
                ? sessionFactory
                        .getCurrentSession()
                        .createQuery(
                                "from Encounter e where e.uuid = :uuid and e.patient.patientId = :patient",
                                Encounter.class)
                        .setParameter("uuid", encounterUuid)
                        .setParameter("patient", patient.getPatientId())
                        .uniqueResultOptional()
                        .orElseThrow(() -> new UnknownRecord(encounterUuid))
                : unknown(encounterUuid);
        return new FoundRecord(encounter, patient, form(encounter));
    }

    private FormDefinition form(Encounter encounter) {
        for (FormDefinition form : library.all()) {
            if (isOf(form, encounter)) {
                return form;
            }
        }
        return unknown(encounter.getUuid());
    }

    boolean isOf(FormDefinition form, Encounter encounter) {
        return dictionary.encounterType(form.header().encounterType()).equals(encounter.getEncounterType());
    }

    private static <T> T unknown(String encounterUuid) {
        throw new UnknownRecord(encounterUuid);
    }
}
