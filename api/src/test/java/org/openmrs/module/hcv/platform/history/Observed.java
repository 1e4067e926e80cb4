/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.time.LocalDate;
import java.util.Date;
import org.openmrs.Concept;
import org.openmrs.Encounter;
import org.openmrs.EncounterRole;
import org.openmrs.EncounterType;
import org.openmrs.Location;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.Provider;
import org.openmrs.api.context.Context;

/** Records observations of one person as other programs do: through the platform's services and with no form of ours. */
final class Observed {

    private final Patient person;

    Observed(Patient person) {
        this.person = person;
    }

    Obs obs(Concept concept, LocalDate date) {
        return new Obs(person, concept, at(date), null);
    }

    Obs coded(Concept concept, LocalDate date, Concept answer) {
        Obs obs = obs(concept, date);
        obs.setValueCoded(answer);
        return obs;
    }

    Obs numeric(Concept concept, LocalDate date, double value) {
        Obs obs = obs(concept, date);
        obs.setValueNumeric(value);
        return obs;
    }

    Obs dated(Concept concept, LocalDate date, LocalDate value) {
        Obs obs = obs(concept, date);
        obs.setValueDatetime(PlatformDates.startOfDay(value));
        return obs;
    }

    Obs group(Concept concept, LocalDate date, Obs... members) {
        Obs group = obs(concept, date);
        for (Obs member : members) {
            group.addGroupMember(member);
        }
        return group;
    }

    Obs save(Obs obs) {
        return Context.getObsService().saveObs(obs, null);
    }

    Encounter visit(EncounterType type, Location place, LocalDate date, Obs... observed) {
        return save(encounter(type, place, date), observed);
    }

    Encounter visit(
            EncounterType type,
            Location place,
            LocalDate date,
            Provider provider,
            EncounterRole role,
            Obs... observed) {
        Encounter encounter = encounter(type, place, date);
        encounter.addProvider(role, provider);
        return save(encounter, observed);
    }

    private static Encounter save(Encounter encounter, Obs... observed) {
        for (Obs obs : observed) {
            encounter.addObs(obs);
        }
        return Context.getEncounterService().saveEncounter(encounter);
    }

    private Encounter encounter(EncounterType type, Location place, LocalDate date) {
        Encounter encounter = new Encounter();
        encounter.setPatient(person);
        encounter.setEncounterType(type);
        encounter.setLocation(place);
        encounter.setEncounterDatetime(at(date));
        return encounter;
    }

    private static Date at(LocalDate date) {
        return PlatformDates.startOfDay(date);
    }
}
