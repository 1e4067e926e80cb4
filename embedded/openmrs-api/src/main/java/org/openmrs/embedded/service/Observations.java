/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.openmrs.Concept;
import org.openmrs.Obs;
import org.openmrs.Person;
import org.openmrs.api.APIException;
import org.openmrs.api.ObsService;
import org.openmrs.api.context.Context;
import org.openmrs.embedded.audit.AuditTrail;
import org.openmrs.util.PrivilegeConstants;
import org.springframework.transaction.annotation.Transactional;

/** Observations. None is ever changed: a changed one is voided and a new one takes its place. */
@Transactional
public class Observations extends Store implements ObsService {

    public Observations(SessionFactory sessions) {
        super(sessions);
    }

    /** Returns the obs itself, or the one that took its place. Refuses a change without a message. */
    @Override
    public Obs saveObs(Obs obs, String changeMessage) {
        if (obs == null) {
            throw new APIException("Obs.error.cannot.be.null", (Object[]) null);
        }
        Context.requirePrivilege(obs.getObsId() == null ? PrivilegeConstants.ADD_OBS : PrivilegeConstants.EDIT_OBS);
        if (obs.getObsId() != null && changeMessage == null) {
            throw new APIException("Obs.error.ChangeMessage.required", (Object[]) null);
        }
        if (obs.getEncounter() != null) {
            takePatientOfEncounter(obs);
        }
        if (obs.getObsId() == null || obs.getVoided()) {
            return storeWithMembers(obs);
        }
        return obs.isDirty() ? replace(obs, changeMessage) : keep(obs, changeMessage);
    }

    private static void takePatientOfEncounter(Obs obs) {
        Person patient = obs.getEncounter().getPatient();
        if (patient != null && !patient.equals(obs.getPerson())) {
            obs.setPerson(patient);
        }
    }

    private Obs storeWithMembers(Obs obs) {
        store(obs);
        if (obs.getGroupMembers(true) != null) {
            for (Obs member : obs.getGroupMembers(true)) {
                if (member.getObsId() == null) {
                    storeWithMembers(member);
                }
            }
        }
        return obs;
    }

    /** Of an unchanged group the members may be new or changed. */
    private Obs keep(Obs obs, String changeMessage) {
        if (obs.getGroupMembers(true) != null) {
            for (Obs member : new ArrayList<>(obs.getGroupMembers(true))) {
                Obs saved = member.getObsId() == null ? storeWithMembers(member) : saveMember(member, changeMessage);
                if (saved != member) {
                    obs.getGroupMembers(true).remove(member);
                    obs.getGroupMembers(true).add(get(Obs.class, member.getObsId()));
                    obs.getGroupMembers(true).add(saved);
                }
            }
        }
        return obs;
    }

    private Obs saveMember(Obs member, String changeMessage) {
        if (member.getVoided()) {
            return storeWithMembers(member);
        }
        return member.isDirty() ? replace(member, changeMessage) : keep(member, changeMessage);
    }

    private Obs replace(Obs changed, String reason) {
        Obs.Status statusBefore = asSaved(
                        Obs.Status.class,
                        "select status from Obs where obsId = :id",
                        Collections.singletonMap("id", changed.getObsId()))
                .get(0);
        Obs successor = Obs.newInstance(changed);
        successor.setPreviousVersion(changed);
        makeNew(successor);
        if (statusBefore == Obs.Status.FINAL) {
            successor.setStatus(Obs.Status.AMENDED);
        }
        new AuditTrail(Context.getAuthenticatedUser(), new Date()).savedAll(successor);
        forget(changed);
        Obs kept = get(Obs.class, changed.getObsId());
        successor.setPreviousVersion(kept);
        pointToKept(successor);
        storeWithMembers(successor);
        new AuditTrail(Context.getAuthenticatedUser(), new Date())
                .voided(kept, reason + " (new obsId: " + successor.getObsId() + ")");
        return successor;
    }

    private static void makeNew(Obs copy) {
        copy.setVoided(false);
        copy.setVoidedBy(null);
        copy.setDateVoided(null);
        copy.setVoidReason(null);
        copy.setCreator(null);
        copy.setDateCreated(null);
        if (copy.getGroupMembers(true) != null) {
            for (Obs member : copy.getGroupMembers(true)) {
                if (member.getPreviousVersion() != null && !member.getVoided()) {
                    makeNew(member);
                }
            }
        }
    }

    /** Takes the changed obs out of the session, so that its changes never reach its row. */
    private void forget(Obs obs) {
        session().evict(obs);
        if (obs.getGroupMembers(true) != null) {
            obs.getGroupMembers(true).stream()
                    .filter(member -> member.getObsId() != null)
                    .forEach(this::forget);
        }
    }

    private void pointToKept(Obs successor) {
        if (successor.getGroupMembers(true) != null) {
            for (Obs member : successor.getGroupMembers(true)) {
                if (member.getPreviousVersion() != null) {
                    member.setPreviousVersion(
                            get(Obs.class, member.getPreviousVersion().getObsId()));
                    pointToKept(member);
                }
            }
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Obs getObs(Integer obsId) {
        return get(Obs.class, obsId);
    }

    @Override
    @Transactional(readOnly = true)
    public Obs getObsByUuid(String uuid) {
        return byUuid(Obs.class, uuid);
    }

    @Override
    public Obs voidObs(Obs obs, String reason) {
        return store(obs);
    }

    @Override
    public Obs unvoidObs(Obs obs) {
        return store(obs);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obs> getObservationsByPerson(Person who) {
        return list(
                Obs.class,
                "from Obs where person = :person and voided = false order by obsDatetime desc, obsId desc",
                Collections.singletonMap("person", who));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obs> getObservationsByPersonAndConcept(Person who, Concept question) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", who);
        parameters.put("concept", question);
        return list(
                Obs.class,
                "from Obs where person = :person and concept = :concept and voided = false"
                        + " order by obsDatetime desc, obsId desc",
                parameters);
    }
}
