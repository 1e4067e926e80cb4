/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.Clock;
import java.util.Date;
import org.openmrs.Encounter;
import org.openmrs.Location;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.api.EncounterService;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.platform.access.Elevation;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.util.PrivilegeConstants;

/**
 * Writes the answers of a form as one encounter of the form's type.
 *
 * <p>The encounter is of the beginning of the visit's day, or of this moment if that day is today, because OpenMRS
 * refuses an encounter that lies ahead. Writes with privileges of OpenMRS that the user need not hold; whether the
 * user may record the form is for the caller to check.
 */
final class EncounterWriter {

    private static final String[] NEEDED = {
        PrivilegeConstants.ADD_ENCOUNTERS,
        PrivilegeConstants.GET_ENCOUNTERS,
        PrivilegeConstants.ADD_OBS,
        PrivilegeConstants.GET_OBS,
        PrivilegeConstants.GET_CONCEPTS,
        PrivilegeConstants.GET_GLOBAL_PROPERTIES,
        PrivilegeConstants.GET_PATIENTS,
        PrivilegeConstants.GET_VISITS,
        PrivilegeConstants.ADD_VISITS
    };

    private final EncounterService encounters;
    private final Dictionary dictionary;
    private final Clock clock;
    private final ProvisionalTests provisional;

    EncounterWriter(EncounterService encounters, Dictionary dictionary, Clock clock, ProvisionalTests provisional) {
        this.encounters = encounters;
        this.dictionary = dictionary;
        this.clock = clock;
        this.provisional = provisional;
    }

    /**
     * @param answers checked answers
     * @param record who, where and by whom
     */
    Encounter write(FormDefinition form, FormAnswers answers, EncounterFrame record) {
        Date datetime = VisitTime.of(form, answers, clock);
        Encounter encounter = new Encounter();
        encounter.setUuid(record.uuid());
        encounter.setPatient(record.patient());
        encounter.setEncounterType(dictionary.encounterType(form.header().encounterType()));
        dictionary.form(form.header().uuid()).ifPresent(encounter::setForm);
        encounter.setEncounterDatetime(datetime);
        encounter.setLocation(record.location());
        record.provider()
                .ifPresent(provider -> encounter.addProvider(
                        dictionary.encounterRole(form.header().encounterRole()), provider));
        boolean due = provisional.isDue();
        for (Obs obs : new ObsBuilder(dictionary, form, answers).observations()) {
            if (due) {
                provisional.mark(obs);
            }
            complete(obs, record.patient(), record.location(), datetime);
            encounter.addObs(obs);
        }
        return OwnWriting.of(encounter, () -> Elevation.with(() -> encounters.saveEncounter(encounter), NEEDED));
    }

    /** Group members are not reached by the encounter before it is saved, so each is filled in here. */
    static void complete(Obs obs, Patient patient, Location location, Date datetime) {
        obs.setPerson(patient);
        obs.setLocation(location);
        obs.setObsDatetime(datetime);
        if (obs.hasGroupMembers()) {
            for (Obs member : obs.getGroupMembers()) {
                complete(member, patient, location, datetime);
            }
        }
    }
}
