/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** A provider at an encounter, in a role. */
public class EncounterProvider extends BaseChangeableOpenmrsData {

    private Integer encounterProviderId;

    private Encounter encounter;

    private Provider provider;

    private EncounterRole encounterRole;

    public EncounterProvider() {}

    @Override
    public Integer getId() {
        return encounterProviderId;
    }

    @Override
    public void setId(Integer id) {
        this.encounterProviderId = id;
    }

    public Integer getEncounterProviderId() {
        return encounterProviderId;
    }

    public void setEncounterProviderId(Integer encounterProviderId) {
        this.encounterProviderId = encounterProviderId;
    }

    public Encounter getEncounter() {
        return encounter;
    }

    public void setEncounter(Encounter encounter) {
        this.encounter = encounter;
    }

    public Provider getProvider() {
        return provider;
    }

    public void setProvider(Provider provider) {
        this.provider = provider;
    }

    public EncounterRole getEncounterRole() {
        return encounterRole;
    }

    public void setEncounterRole(EncounterRole encounterRole) {
        this.encounterRole = encounterRole;
    }
}
