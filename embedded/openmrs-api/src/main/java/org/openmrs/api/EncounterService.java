/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api;

import java.util.List;
import org.openmrs.Encounter;
import org.openmrs.EncounterRole;
import org.openmrs.EncounterType;
import org.openmrs.Patient;
import org.openmrs.User;
import org.openmrs.annotation.Authorized;
import org.openmrs.util.PrivilegeConstants;

/**
 * Encounters, their types and roles. The methods, and the privileges they ask for, are those of OpenMRS that the
 * module uses.
 */
public interface EncounterService extends OpenmrsService {

    @Authorized({PrivilegeConstants.ADD_ENCOUNTERS, PrivilegeConstants.EDIT_ENCOUNTERS})
    Encounter saveEncounter(Encounter encounter) throws APIException;

    @Authorized(PrivilegeConstants.GET_ENCOUNTERS)
    Encounter getEncounterByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.GET_ENCOUNTERS)
    Encounter getEncounter(Integer encounterId) throws APIException;

    @Authorized(PrivilegeConstants.EDIT_ENCOUNTERS)
    Encounter voidEncounter(Encounter encounter, String reason);

    @Authorized(PrivilegeConstants.EDIT_ENCOUNTERS)
    Encounter unvoidEncounter(Encounter encounter) throws APIException;

    @Authorized(PrivilegeConstants.GET_ENCOUNTER_TYPES)
    EncounterType getEncounterTypeByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.GET_ENCOUNTER_TYPES)
    EncounterType getEncounterType(Integer encounterTypeId) throws APIException;

    @Authorized(PrivilegeConstants.GET_ENCOUNTER_TYPES)
    EncounterType getEncounterType(String name) throws APIException;

    @Authorized(PrivilegeConstants.MANAGE_ENCOUNTER_TYPES)
    EncounterType saveEncounterType(EncounterType encounterType) throws APIException;

    @Authorized(PrivilegeConstants.GET_ENCOUNTER_TYPES)
    List<EncounterType> getAllEncounterTypes() throws APIException;

    @Authorized(PrivilegeConstants.GET_ENCOUNTER_TYPES)
    List<EncounterType> getAllEncounterTypes(boolean includeRetired) throws APIException;

    @Authorized(PrivilegeConstants.GET_ENCOUNTER_ROLES)
    EncounterRole getEncounterRoleByUuid(String uuid) throws APIException;

    @Authorized(PrivilegeConstants.GET_ENCOUNTER_ROLES)
    EncounterRole getEncounterRoleByName(String name);

    @Authorized(PrivilegeConstants.MANAGE_ENCOUNTER_ROLES)
    EncounterRole saveEncounterRole(EncounterRole encounterRole) throws APIException;

    @Authorized(PrivilegeConstants.GET_ENCOUNTER_ROLES)
    List<EncounterRole> getAllEncounterRoles(boolean includeRetired);

    @Authorized(PrivilegeConstants.GET_ENCOUNTERS)
    List<Encounter> getEncountersByPatient(Patient patient);

    boolean canViewEncounter(Encounter encounter, User subject);

    boolean canEditEncounter(Encounter encounter, User subject);

    @Authorized(PrivilegeConstants.MANAGE_ENCOUNTER_TYPES)
    EncounterType retireEncounterType(EncounterType encounterType, String reason) throws APIException;
}
