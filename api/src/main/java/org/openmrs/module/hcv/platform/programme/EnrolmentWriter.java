/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.programme;

import java.time.LocalDate;
import java.util.Date;
import org.hibernate.SessionFactory;
import org.openmrs.Patient;
import org.openmrs.PatientProgram;
import org.openmrs.PatientState;
import org.openmrs.ProgramWorkflowState;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.Daemon;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Writes what was planned, through OpenMRS's own service, so that its checks apply and other modules hear of it. What
 * it makes has the daemon user as its creator: by that it is known again.
 */
final class EnrolmentWriter {

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;

    EnrolmentWriter(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
    }

    void write(Integer patientId, CarePlan plan, LocalDate today) {
        for (Integer enrolmentId : plan.toClose()) {
            PatientProgram enrolment = enrolment(enrolmentId);
            enrolment.setDateCompleted(PlatformDates.startOfDay(today));
            save(enrolment);
        }
        plan.move().ifPresent(move -> begin(patientId, move));
    }

    private void begin(Integer patientId, CarePlan.Move move) {
        PatientProgram enrolment =
                move.enrolmentId().map(this::enrolment).orElseGet(() -> newEnrolment(patientId, move));
        Date start = PlatformDates.startOfDay(move.start());
        ProgramWorkflowState next = dictionary.programState(move.state().key());
        for (PatientState state : enrolment.getStates()) {
            boolean ours = state.getState().getProgramWorkflow().equals(next.getProgramWorkflow());
            if (ours && !state.getVoided() && state.getEndDate() == null) {
                state.setEndDate(start);
            }
        }
        PatientState state = new PatientState();
        state.setState(next);
        state.setPatientProgram(enrolment);
        state.setStartDate(start);
        state.setCreator(daemon());
        enrolment.getStates().add(state);
        if (move.isCompleting()) {
            enrolment.setDateCompleted(start);
        }
        save(enrolment);
    }

    private PatientProgram newEnrolment(Integer patientId, CarePlan.Move move) {
        PatientProgram enrolment = new PatientProgram();
        enrolment.setPatient(sessionFactory.getCurrentSession().get(Patient.class, patientId));
        enrolment.setProgram(dictionary.program(EnrolmentReader.PROGRAM));
        enrolment.setDateEnrolled(PlatformDates.startOfDay(move.enrolOn().orElse(move.start())));
        enrolment.setCreator(daemon());
        return enrolment;
    }

    private PatientProgram enrolment(Integer id) {
        return sessionFactory.getCurrentSession().get(PatientProgram.class, id);
    }

    private User daemon() {
        return sessionFactory
                .getCurrentSession()
                .createQuery("from User u where u.uuid = :uuid", User.class)
                .setParameter("uuid", Daemon.getDaemonUserUuid())
                .uniqueResultOptional()
                .orElseThrow(() -> new IllegalStateException("OpenMRS has no daemon user"));
    }

    private static void save(PatientProgram enrolment) {
        Context.getProgramWorkflowService().savePatientProgram(enrolment);
    }
}
