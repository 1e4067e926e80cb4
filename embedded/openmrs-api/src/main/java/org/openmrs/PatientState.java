/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.Date;

/** A state that an enrolled patient was in for a time. */
public class PatientState extends BaseFormRecordableOpenmrsData {

    private Integer patientStateId;

    private PatientProgram patientProgram;

    private ProgramWorkflowState state;

    private Date startDate;

    private Date endDate;

    private Encounter encounter;

    public PatientState() {}

    public PatientState(Integer patientStateId) {
        this.patientStateId = patientStateId;
    }

    @Override
    public Integer getId() {
        return patientStateId;
    }

    @Override
    public void setId(Integer id) {
        this.patientStateId = id;
    }

    public Integer getPatientStateId() {
        return patientStateId;
    }

    public void setPatientStateId(Integer patientStateId) {
        this.patientStateId = patientStateId;
    }

    public PatientProgram getPatientProgram() {
        return patientProgram;
    }

    public void setPatientProgram(PatientProgram patientProgram) {
        this.patientProgram = patientProgram;
    }

    public ProgramWorkflowState getState() {
        return state;
    }

    public void setState(ProgramWorkflowState state) {
        this.state = state;
    }

    public Date getStartDate() {
        return startDate;
    }

    public void setStartDate(Date startDate) {
        this.startDate = startDate;
    }

    public Date getEndDate() {
        return endDate;
    }

    public void setEndDate(Date endDate) {
        this.endDate = endDate;
    }

    public Encounter getEncounter() {
        return encounter;
    }

    public void setEncounter(Encounter encounter) {
        this.encounter = encounter;
    }
}
