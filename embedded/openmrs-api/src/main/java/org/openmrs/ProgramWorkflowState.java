/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

/** A state of a way through a programme. */
public class ProgramWorkflowState extends BaseChangeableOpenmrsMetadata {

    private Integer programWorkflowStateId;

    private ProgramWorkflow programWorkflow;

    private Concept concept;

    private Boolean initial = Boolean.FALSE;

    private Boolean terminal = Boolean.FALSE;

    public ProgramWorkflowState() {}

    public ProgramWorkflowState(Integer programWorkflowStateId) {
        this.programWorkflowStateId = programWorkflowStateId;
    }

    @Override
    public Integer getId() {
        return programWorkflowStateId;
    }

    @Override
    public void setId(Integer id) {
        this.programWorkflowStateId = id;
    }

    public Integer getProgramWorkflowStateId() {
        return programWorkflowStateId;
    }

    public void setProgramWorkflowStateId(Integer programWorkflowStateId) {
        this.programWorkflowStateId = programWorkflowStateId;
    }

    public ProgramWorkflow getProgramWorkflow() {
        return programWorkflow;
    }

    public void setProgramWorkflow(ProgramWorkflow programWorkflow) {
        this.programWorkflow = programWorkflow;
    }

    public Concept getConcept() {
        return concept;
    }

    public void setConcept(Concept concept) {
        this.concept = concept;
    }

    public Boolean getInitial() {
        return initial;
    }

    public void setInitial(Boolean initial) {
        this.initial = initial;
    }

    public Boolean getTerminal() {
        return terminal;
    }

    public void setTerminal(Boolean terminal) {
        this.terminal = terminal;
    }
}
