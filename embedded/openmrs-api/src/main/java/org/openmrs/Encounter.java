/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.api.context.Context;

/** A contact between a patient and care on one occasion, with what was observed at it. */
public class Encounter extends BaseChangeableOpenmrsData {

    private Integer encounterId;

    private Date encounterDatetime;

    private Patient patient;

    private Location location;

    private Form form;

    private EncounterType encounterType;

    private Set<Obs> obs;

    private Set<EncounterProvider> encounterProviders;

    public Encounter() {}

    public Encounter(Integer encounterId) {
        this.encounterId = encounterId;
    }

    @Override
    public Integer getId() {
        return encounterId;
    }

    @Override
    public void setId(Integer id) {
        this.encounterId = id;
    }

    public Integer getEncounterId() {
        return encounterId;
    }

    public void setEncounterId(Integer encounterId) {
        this.encounterId = encounterId;
    }

    public Date getEncounterDatetime() {
        return encounterDatetime;
    }

    public void setEncounterDatetime(Date encounterDatetime) {
        this.encounterDatetime = encounterDatetime;
    }

    public Patient getPatient() {
        return patient;
    }

    public void setPatient(Patient patient) {
        this.patient = patient;
    }

    public Location getLocation() {
        return location;
    }

    public void setLocation(Location location) {
        this.location = location;
    }

    public Form getForm() {
        return form;
    }

    public void setForm(Form form) {
        this.form = form;
    }

    public EncounterType getEncounterType() {
        return encounterType;
    }

    public void setEncounterType(EncounterType encounterType) {
        this.encounterType = encounterType;
    }

    public void setObs(Set<Obs> obs) {
        this.obs = obs;
    }

    public void setEncounterProviders(Set<EncounterProvider> encounterProviders) {
        this.encounterProviders = encounterProviders;
    }

    /** The obs in use that hold a value: of a group its members, not the group itself. */
    public Set<Obs> getObs() {
        Set<Obs> leaves = new LinkedHashSet<>();
        getAllObs(false).forEach(observation -> collectLeaves(observation, leaves));
        return leaves;
    }

    private static void collectLeaves(Obs observation, Set<Obs> leaves) {
        if (!observation.hasGroupMembers()) {
            leaves.add(observation);
            return;
        }
        observation.getGroupMembers().forEach(member -> collectLeaves(member, leaves));
    }

    /** Every obs in use, groups and their members alike. */
    public Set<Obs> getAllObs() {
        return getAllObs(false);
    }

    /** Every obs, groups and their members alike; the voided ones only when asked for, and then the live set. */
    public Set<Obs> getAllObs(boolean includeVoided) {
        if (obs == null) {
            obs = new LinkedHashSet<>();
        }
        if (includeVoided) {
            return obs;
        }
        return obs.stream()
                .filter(observation -> !observation.getVoided())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Every obs, those included that are reached only through their group. */
    public Set<Obs> getAllFlattenedObs(boolean includeVoided) {
        Set<Obs> all = new LinkedHashSet<>();
        getAllObs(includeVoided).forEach(observation -> collectAll(observation, includeVoided, all));
        return all;
    }

    private static void collectAll(Obs observation, boolean includeVoided, Set<Obs> all) {
        if (!all.add(observation)) {
            return;
        }
        Set<Obs> members = observation.getGroupMembers(includeVoided);
        if (members != null) {
            members.forEach(member -> collectAll(member, includeVoided, all));
        }
    }

    /** The obs that are no member of a group. */
    public Set<Obs> getObsAtTopLevel(boolean includeVoided) {
        return getAllObs(includeVoided).stream()
                .filter(observation -> observation.getObsGroup() == null)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Adds an obs; it and its members take from the encounter the time, person and place they do not have. */
    public void addObs(Obs observation) {
        if (observation == null) {
            return;
        }
        getAllObs(true).add(observation);
        Set<Obs> family = new LinkedHashSet<>();
        collectAll(observation, true, family);
        for (Obs each : family) {
            each.setEncounter(this);
            if (each.getObsDatetime() == null) {
                each.setObsDatetime(encounterDatetime);
            }
            if (each.getPerson() == null) {
                each.setPerson(patient);
            }
            if (each.getLocation() == null) {
                each.setLocation(location);
            }
        }
    }

    public void removeObs(Obs observation) {
        getAllObs(true).remove(observation);
    }

    public Set<EncounterProvider> getEncounterProviders() {
        if (encounterProviders == null) {
            encounterProviders = new LinkedHashSet<>();
        }
        return encounterProviders;
    }

    public Set<EncounterProvider> getActiveEncounterProviders() {
        return getEncounterProviders().stream()
                .filter(present -> !present.getVoided())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The providers in use in a role; all of them where no role is given. */
    public Set<Provider> getProvidersByRole(EncounterRole role) {
        return getActiveEncounterProviders().stream()
                .filter(present -> role == null || role.equals(present.getEncounterRole()))
                .map(EncounterProvider::getProvider)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Adds a provider in a role, unless the provider is there in that role. */
    public void addProvider(EncounterRole role, Provider provider) {
        if (getProvidersByRole(role).contains(provider)) {
            return;
        }
        EncounterProvider added = new EncounterProvider();
        added.setEncounter(this);
        added.setEncounterRole(role);
        added.setProvider(provider);
        added.setCreator(Context.getAuthenticatedUser());
        added.setDateCreated(new Date());
        getEncounterProviders().add(added);
    }

    /** Puts a provider in place of all others in a role; these are voided. */
    public void setProvider(EncounterRole role, Provider provider) {
        for (EncounterProvider present : getActiveEncounterProviders()) {
            if (present.getEncounterRole().equals(role)
                    && !present.getProvider().equals(provider)) {
                voidProvider(present);
            }
        }
        addProvider(role, provider);
    }

    public void removeProvider(EncounterRole role, Provider provider) {
        for (EncounterProvider present : getActiveEncounterProviders()) {
            if (present.getEncounterRole().equals(role) && present.getProvider().equals(provider)) {
                voidProvider(present);
            }
        }
    }

    private static void voidProvider(EncounterProvider present) {
        present.setVoided(true);
        present.setVoidedBy(Context.getAuthenticatedUser());
        present.setDateVoided(new Date());
    }

    @Override
    public String toString() {
        return "Encounter: [" + encounterId + "]";
    }
}
