/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.countersign;

import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.api.ObsService;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.Elevation;
import org.openmrs.module.hcv.platform.form.RecordLock;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.util.PrivilegeConstants;

/** Writes what a clinician decided about a visit's tests. To be called within a transaction; checks nobody's privileges. */
final class CountersignWriter {

    private final SessionFactory sessionFactory;
    private final ObsService observations;
    private final ProvisionalRecords records;
    private final AccessLog log;
    private final Clock clock;

    CountersignWriter(
            SessionFactory sessionFactory,
            ObsService observations,
            ProvisionalRecords records,
            AccessLog log,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.observations = observations;
        this.records = records;
        this.log = log;
        this.clock = clock;
    }

    /** Lets one decision about a visit after the other read and write it. */
    void lock(ProvisionalRecord record) {
        RecordLock.take(sessionFactory, record.encounterId());
    }

    /** Makes the answers final, through OpenMRS's own service so that their history tells it. */
    void accept(ProvisionalRecord record) {
        String reason = Context.getMessageSourceService().getMessage("hcv.countersign.reason");
        Elevation.with(
                () -> {
                    for (Obs answer : records.answers(record.encounterId())) {
                        answer.setStatus(Obs.Status.FINAL);
                        observations.saveObs(answer, reason);
                    }
                    return record;
                },
                PrivilegeConstants.EDIT_OBS,
                PrivilegeConstants.GET_OBS,
                PrivilegeConstants.GET_ENCOUNTERS,
                PrivilegeConstants.GET_CONCEPTS,
                PrivilegeConstants.GET_GLOBAL_PROPERTIES,
                PrivilegeConstants.GET_LOCATIONS,
                PrivilegeConstants.GET_PATIENTS);
    }

    /** Notes that the version of the record was accepted by somebody. */
    void keepAccepted(ProvisionalRecord record, String version, Integer by) {
        save(new CountersignRow(UUID.randomUUID().toString(), record.encounterUuid(), version, true, null, by, now()));
        log(record, " accepted");
    }

    /** Notes that the version of the record was sent back by somebody, with what they wrote. */
    void keepSentBack(ProvisionalRecord record, String version, String note, Integer by) {
        save(new CountersignRow(UUID.randomUUID().toString(), record.encounterUuid(), version, false, note, by, now()));
        log(record, " sent back");
    }

    private void save(CountersignRow row) {
        session().save(row);
    }

    private void log(ProvisionalRecord record, String what) {
        Patient patient = session().get(Patient.class, record.personId());
        log.add(AccessAction.CHANGED, patient.getPatientId(), patient.getUuid(), Countersigning.PLACE + what);
    }

    private Session session() {
        return sessionFactory.getCurrentSession();
    }

    private Date now() {
        return PlatformDates.thisSecond(clock);
    }
}
