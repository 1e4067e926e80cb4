/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.openmrs.api.context.Daemon;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Reads enrolments in “HCV Care” and their states, voided ones too, with two queries. What OpenMRS's daemon user made
 * counts as the module's own. Safe for use by several threads.
 */
final class EnrolmentReader {

    static final String PROGRAM = "hcv-care";
    static final String WORKFLOW = "hcv-care-status";

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;

    EnrolmentReader(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
    }

    /** Enrolments by patient id; a patient without any is left out. */
    Map<Integer, List<Enrolment>> read(Collection<Integer> patientIds) {
        Map<Integer, List<Enrolment>> enrolments = new HashMap<>();
        if (patientIds.isEmpty()) {
            return enrolments;
        }
        Map<Integer, List<StateSpan>> states = states(patientIds);
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select e.patientProgramId, e.patient.patientId, e.dateEnrolled, e.dateCompleted, e.voided, "
                                + "e.creator.uuid from PatientProgram e where e.patient.patientId in (:people) "
                                + "and e.program.uuid = :program",
                        Object[].class)
                .setParameterList("people", patientIds)
                .setParameter("program", dictionary.program(PROGRAM).getUuid())
                .getResultList()) {
            enrolments
                    .computeIfAbsent((Integer) row[1], id -> new ArrayList<>())
                    .add(new Enrolment(
                            (Integer) row[0],
                            PlatformDates.dateOrNull(row[2]),
                            PlatformDates.dateOrNull(row[3]),
                            isDaemon(row[5]),
                            Boolean.TRUE.equals(row[4]),
                            states.getOrDefault((Integer) row[0], Collections.emptyList())));
        }
        return enrolments;
    }

    private Map<Integer, List<StateSpan>> states(Collection<Integer> patientIds) {
        Map<Integer, List<StateSpan>> states = new HashMap<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select s.patientStateId, s.patientProgram.patientProgramId, s.state.uuid, s.startDate, "
                                + "s.endDate, s.voided, s.creator.uuid from PatientState s "
                                + "where s.patientProgram.patient.patientId in (:people) "
                                + "and s.state.programWorkflow.uuid = :workflow",
                        Object[].class)
                .setParameterList("people", patientIds)
                .setParameter("workflow", dictionary.programWorkflow(WORKFLOW).getUuid())
                .getResultList()) {
            states.computeIfAbsent((Integer) row[1], id -> new ArrayList<>())
                    .add(new StateSpan(
                            (Integer) row[0],
                            (String) row[2],
                            PlatformDates.dateOrNull(row[3]),
                            PlatformDates.dateOrNull(row[4]),
                            isDaemon(row[6]),
                            Boolean.TRUE.equals(row[5])));
        }
        return states;
    }

    private static boolean isDaemon(Object userUuid) {
        return Daemon.getDaemonUserUuid().equalsIgnoreCase(String.valueOf(userUuid));
    }
}
