/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.Location;
import org.openmrs.Obs;
import org.openmrs.api.EncounterService;
import org.openmrs.api.ObsService;
import org.openmrs.module.hcv.platform.access.Elevation;
import org.openmrs.util.PrivilegeConstants;

/**
 * Writes the difference between a record and what it shall say: changed observations are voided and replaced by the
 * platform, removed ones voided, new ones added, all others left as they are.
 *
 * <p>A change of the day or the place of the visit makes the platform replace every observation of the encounter. Writes
 * with privileges of OpenMRS that the user need not hold; whether the user may change the record is for the caller to
 * check.
 */
final class RecordWriter {

    private static final String[] NEEDED = {
        PrivilegeConstants.EDIT_ENCOUNTERS,
        PrivilegeConstants.GET_ENCOUNTERS,
        PrivilegeConstants.ADD_OBS,
        PrivilegeConstants.EDIT_OBS,
        PrivilegeConstants.GET_OBS,
        PrivilegeConstants.GET_CONCEPTS,
        PrivilegeConstants.GET_GLOBAL_PROPERTIES,
        PrivilegeConstants.GET_LOCATIONS,
        PrivilegeConstants.GET_PATIENTS,
        PrivilegeConstants.GET_VISITS
    };

    private final SessionFactory sessionFactory;
    private final EncounterService encounters;
    private final ObsService observations;

    RecordWriter(SessionFactory sessionFactory, EncounterService encounters, ObsService observations) {
        this.sessionFactory = sessionFactory;
        this.encounters = encounters;
        this.observations = observations;
    }

    /** @param reason kept with every observation that is voided */
    void write(Encounter encounter, RecordDifference difference, String reason) {
        Elevation.with(
                () -> {
                    difference.changed().forEach((recorded, wanted) -> change(recorded, wanted, reason));
                    difference.removed().forEach(obs -> observations.voidObs(obs, reason));
                    difference.added().forEach(obs -> add(obs, encounter));
                    for (Map.Entry<Obs, Obs> each : difference.addedToRow().entrySet()) {
                        // Not as a member of the row's observation, which would count as changed with it.
                        each.getKey().setObsGroup(each.getValue());
                        add(each.getKey(), encounter);
                    }
                    return encounter;
                },
                NEEDED);
    }

    /** Moves the whole visit to another time or place. */
    void move(Integer encounterId, Date datetime, Location location) {
        // What was written before is read anew: the platform compares with what it finds in the database.
        sessionFactory.getCurrentSession().flush();
        sessionFactory.getCurrentSession().clear();
        Elevation.with(
                () -> {
                    Encounter encounter = read(encounterId);
                    // Voided observations stay as they are: the platform would move them too, and copy voided
                    // members with their row, where two could not follow the same one.
                    encounter.getAllObs(true).removeIf(Obs::getVoided);
                    for (Obs obs : encounter.getAllFlattenedObs(true)) {
                        if (obs.hasGroupMembers(true)) {
                            obs.getGroupMembers(true).removeIf(Obs::getVoided);
                        }
                        // The platform cannot move an observation that has no place yet.
                        if (obs.getLocation() == null) {
                            obs.setLocation(encounter.getLocation());
                        }
                    }
                    encounter.setEncounterDatetime(datetime);
                    encounter.setLocation(location);
                    return encounters.saveEncounter(encounter);
                },
                NEEDED);
    }

    /** Makes the tests of a record provisional again. */
    void unsign(Integer encounterId, ProvisionalTests provisional, String reason) {
        sessionFactory.getCurrentSession().flush();
        sessionFactory.getCurrentSession().clear();
        Elevation.with(
                () -> {
                    Encounter encounter = read(encounterId);
                    provisional.unsign(encounter, observations, reason);
                    return encounter;
                },
                NEEDED);
    }

    /**
     * Not by the platform's service, which asks the user for the privilege to see every encounter of the type, and lends
     * none: the author of a record need not hold it.
     */
    private Encounter read(Integer encounterId) {
        return sessionFactory.getCurrentSession().get(Encounter.class, encounterId);
    }

    /** Takes the whole record out. */
    void voidRecord(Encounter encounter, String reason) {
        Elevation.with(() -> encounters.voidEncounter(encounter, reason), NEEDED);
    }

    /** Puts a record back with the observations that were taken out with it, and no others. */
    void restoreRecord(Encounter encounter) {
        Elevation.with(
                () -> {
                    Map<Obs, String> earlier = new LinkedHashMap<>();
                    for (Obs obs : encounter.getAllFlattenedObs(true)) {
                        if (obs.getVoided() && !Objects.equals(obs.getVoidReason(), encounter.getVoidReason())) {
                            earlier.put(obs, Objects.toString(obs.getVoidReason(), ""));
                        }
                    }
                    Encounter restored = encounters.unvoidEncounter(encounter);
                    // The platform also brings back members of rows that were voided in the same second.
                    earlier.forEach((obs, reason) -> {
                        if (!obs.getVoided()) {
                            observations.voidObs(obs, reason);
                        }
                    });
                    return restored;
                },
                NEEDED);
    }

    private void change(Obs recorded, Obs wanted, String reason) {
        recorded.setConcept(wanted.getConcept());
        recorded.setValueCoded(wanted.getValueCoded());
        recorded.setValueCodedName(null);
        recorded.setValueNumeric(wanted.getValueNumeric());
        recorded.setValueDatetime(wanted.getValueDatetime());
        recorded.setValueText(wanted.getValueText());
        observations.saveObs(recorded, reason);
    }

    private void add(Obs obs, Encounter encounter) {
        EncounterWriter.complete(
                obs, encounter.getPatient(), encounter.getLocation(), encounter.getEncounterDatetime());
        within(obs, encounter);
        observations.saveObs(obs, null);
    }

    private static void within(Obs obs, Encounter encounter) {
        obs.setEncounter(encounter);
        if (obs.hasGroupMembers()) {
            obs.getGroupMembers().forEach(member -> within(member, encounter));
        }
    }
}
