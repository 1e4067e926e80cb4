/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.EncounterRole;
import org.openmrs.EncounterType;
import org.openmrs.Location;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.Privilege;
import org.openmrs.User;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.api.APIException;
import org.openmrs.api.EncounterService;
import org.openmrs.api.ObsService;
import org.openmrs.api.context.Context;
import org.openmrs.util.PrivilegeConstants;
import org.springframework.transaction.annotation.Transactional;

/** Encounters, their types and roles. */
@Transactional
public class Encounters extends Store implements EncounterService {

    public Encounters(SessionFactory sessions) {
        super(sessions);
    }

    @Override
    public Encounter saveEncounter(Encounter encounter) {
        refuseUnlessEditable(encounter);
        if (encounter.getEncounterId() == null) {
            Context.requirePrivilege(PrivilegeConstants.ADD_ENCOUNTERS);
        } else {
            Context.requirePrivilege(PrivilegeConstants.EDIT_ENCOUNTERS);
            passChangesOn(encounter);
        }
        store(encounter);
        saveObs(encounter);
        return encounter;
    }

    /** Obs that had the encounter's time, place or patient get the new ones; each is replaced on saving. */
    private void passChangesOn(Encounter encounter) {
        List<Object[]> saved = asSaved(
                Object[].class,
                "select e.encounterDatetime, l from Encounter e left join e.location l where e.encounterId = :id",
                Collections.singletonMap("id", encounter.getEncounterId()));
        if (saved.isEmpty()) {
            return;
        }
        Date dateBefore = (Date) saved.get(0)[0];
        Location placeBefore = (Location) saved.get(0)[1];
        Date date = encounter.getEncounterDatetime();
        for (Obs obs : encounter.getAllFlattenedObs(true)) {
            if (!sameTime(dateBefore, date) && sameTime(dateBefore, obs.getObsDatetime())) {
                obs.setObsDatetime(date);
            }
            boolean moved =
                    encounter.getLocation() != null && !encounter.getLocation().equals(placeBefore);
            if (moved && Objects.equals(obs.getLocation(), placeBefore)) {
                obs.setLocation(encounter.getLocation());
            }
            if (!encounter.getPatient().getPatientId().equals(obs.getPersonId())) {
                obs.setPerson(encounter.getPatient());
            }
        }
    }

    private static boolean sameTime(Date left, Date right) {
        return left != null && right != null && left.getTime() == right.getTime();
    }

    private void saveObs(Encounter encounter) {
        ObsService service = Context.getObsService();
        String reason = Context.getMessageSourceService().getMessage("Obs.void.reason.default");
        Set<Obs> outdated = new LinkedHashSet<>();
        Set<Obs> current = new LinkedHashSet<>();
        for (Obs obs : encounter.getObsAtTopLevel(true)) {
            if (obs.getObsId() == null) {
                service.saveObs(obs, null);
            } else {
                Obs saved = service.saveObs(obs, reason);
                if (saved != obs) {
                    collect(obs, outdated);
                    collect(get(Obs.class, obs.getObsId()), current);
                    collect(saved, current);
                }
            }
        }
        outdated.forEach(encounter::removeObs);
        current.forEach(encounter::addObs);
    }

    private static void collect(Obs obs, Set<Obs> family) {
        if (family.add(obs) && obs.getGroupMembers(true) != null) {
            obs.getGroupMembers(true).forEach(member -> collect(member, family));
        }
    }

    @Override
    public Encounter voidEncounter(Encounter encounter, String reason) {
        refuseUnlessEditable(encounter);
        if (reason == null) {
            throw new IllegalArgumentException("The argument 'reason' is required and so cannot be null");
        }
        return store(encounter);
    }

    @Override
    public Encounter unvoidEncounter(Encounter encounter) {
        refuseUnlessEditable(encounter);
        return store(encounter);
    }

    private void refuseUnlessEditable(Encounter encounter) {
        if (!canEditEncounter(encounter, null)) {
            throw new APIException("Privilege required to edit an encounter of this type: "
                    + encounter.getEncounterType().getEditPrivilege());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean canViewEncounter(Encounter encounter, User subject) {
        EncounterType type = encounter.getEncounterType();
        return type == null || holds(subject, type.getViewPrivilege());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean canEditEncounter(Encounter encounter, User subject) {
        EncounterType type = encounter.getEncounterType();
        return type == null || holds(subject, type.getEditPrivilege());
    }

    /** Asks the roles of the user. What is lent for the time of a call does not count, nor what everybody has. */
    private static boolean holds(User subject, Privilege privilege) {
        if (privilege == null) {
            return true;
        }
        User user = subject == null ? Context.getAuthenticatedUser() : subject;
        if (user == null) {
            throw new APIAuthenticationException("Nobody is signed in who could hold " + privilege.getPrivilege());
        }
        return user.hasPrivilege(privilege.getPrivilege());
    }

    @Override
    @Transactional(readOnly = true)
    public Encounter getEncounter(Integer encounterId) {
        Encounter encounter = get(Encounter.class, encounterId);
        if (encounter != null && !canViewEncounter(encounter, null)) {
            throw new APIException("Privilege required to see an encounter of this type: "
                    + encounter.getEncounterType().getViewPrivilege());
        }
        return encounter;
    }

    /** Does not ask for the privilege of the encounter's type, in OpenMRS neither. */
    @Override
    @Transactional(readOnly = true)
    public Encounter getEncounterByUuid(String uuid) {
        return byUuid(Encounter.class, uuid);
    }

    /** Those in use that the user may see, the oldest first. */
    @Override
    @Transactional(readOnly = true)
    public List<Encounter> getEncountersByPatient(Patient patient) {
        List<Encounter> found = list(
                Encounter.class,
                "from Encounter where patient = :patient and voided = false order by encounterDatetime",
                Collections.singletonMap("patient", patient));
        found.removeIf(encounter -> !canViewEncounter(encounter, null));
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public EncounterType getEncounterType(Integer encounterTypeId) {
        return get(EncounterType.class, encounterTypeId);
    }

    @Override
    @Transactional(readOnly = true)
    public EncounterType getEncounterType(String name) {
        return first(EncounterType.class, "from EncounterType where retired = false and name = :name", "name", name);
    }

    @Override
    @Transactional(readOnly = true)
    public EncounterType getEncounterTypeByUuid(String uuid) {
        return byUuid(EncounterType.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EncounterType> getAllEncounterTypes() {
        return getAllEncounterTypes(true);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EncounterType> getAllEncounterTypes(boolean includeRetired) {
        String hql = "from EncounterType" + (includeRetired ? "" : " where retired = false") + " order by name";
        return list(EncounterType.class, hql);
    }

    @Override
    public EncounterType saveEncounterType(EncounterType type) {
        return store(type);
    }

    @Override
    public EncounterType retireEncounterType(EncounterType type, String reason) {
        if (reason == null) {
            throw new IllegalArgumentException("The 'reason' for retiring is required");
        }
        return store(type);
    }

    @Override
    @Transactional(readOnly = true)
    public EncounterRole getEncounterRoleByUuid(String uuid) {
        return byUuid(EncounterRole.class, uuid);
    }

    @Override
    @Transactional(readOnly = true)
    public EncounterRole getEncounterRoleByName(String name) {
        return first(EncounterRole.class, "from EncounterRole where name = :name", "name", name);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EncounterRole> getAllEncounterRoles(boolean includeRetired) {
        return list(EncounterRole.class, "from EncounterRole" + (includeRetired ? "" : " where retired = false"));
    }

    @Override
    public EncounterRole saveEncounterRole(EncounterRole role) {
        return store(role);
    }
}
