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

/** The enrolment of a patient in a programme, open until completed. */
public class PatientProgram extends BaseChangeableOpenmrsData {

    private Integer patientProgramId;

    private Patient patient;

    private Program program;

    private Location location;

    private Date dateEnrolled;

    private Date dateCompleted;

    private Concept outcome;

    private Set<PatientState> states;

    public PatientProgram() {}

    public PatientProgram(Integer patientProgramId) {
        this.patientProgramId = patientProgramId;
    }

    @Override
    public Integer getId() {
        return patientProgramId;
    }

    @Override
    public void setId(Integer id) {
        this.patientProgramId = id;
    }

    public Integer getPatientProgramId() {
        return patientProgramId;
    }

    public void setPatientProgramId(Integer patientProgramId) {
        this.patientProgramId = patientProgramId;
    }

    public Patient getPatient() {
        return patient;
    }

    public void setPatient(Patient patient) {
        this.patient = patient;
    }

    public Program getProgram() {
        return program;
    }

    public void setProgram(Program program) {
        this.program = program;
    }

    public Location getLocation() {
        return location;
    }

    public void setLocation(Location location) {
        this.location = location;
    }

    public Date getDateEnrolled() {
        return dateEnrolled;
    }

    public void setDateEnrolled(Date dateEnrolled) {
        this.dateEnrolled = dateEnrolled;
    }

    public Date getDateCompleted() {
        return dateCompleted;
    }

    public void setDateCompleted(Date dateCompleted) {
        this.dateCompleted = dateCompleted;
    }

    public Concept getOutcome() {
        return outcome;
    }

    public void setOutcome(Concept outcome) {
        this.outcome = outcome;
    }

    public void setStates(Set<PatientState> states) {
        this.states = states;
    }

    public Set<PatientState> getStates() {
        if (states == null) {
            states = new LinkedHashSet<>();
        }
        return states;
    }

    public boolean getActive() {
        return getActive(null);
    }

    /** Whether the enrolment is in use and open at a time, now where none is given. */
    public boolean getActive(Date onDate) {
        Date moment = onDate == null ? new Date() : onDate;
        return !getVoided()
                && (dateEnrolled == null || !dateEnrolled.after(moment))
                && (dateCompleted == null || dateCompleted.after(moment));
    }

    @Override
    public String toString() {
        return "PatientProgram(id=" + patientProgramId + ")";
    }
}
