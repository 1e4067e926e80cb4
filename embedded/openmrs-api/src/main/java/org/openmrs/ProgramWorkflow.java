/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.LinkedHashSet;
import java.util.Set;

/** A way through a programme, as states that follow one another. */
public class ProgramWorkflow extends BaseChangeableOpenmrsMetadata {

    private Integer programWorkflowId;

    private Program program;

    private Concept concept;

    private Set<ProgramWorkflowState> states;

    public ProgramWorkflow() {}

    public ProgramWorkflow(Integer programWorkflowId) {
        this.programWorkflowId = programWorkflowId;
    }

    @Override
    public Integer getId() {
        return programWorkflowId;
    }

    @Override
    public void setId(Integer id) {
        this.programWorkflowId = id;
    }

    public Integer getProgramWorkflowId() {
        return programWorkflowId;
    }

    public void setProgramWorkflowId(Integer programWorkflowId) {
        this.programWorkflowId = programWorkflowId;
    }

    public Program getProgram() {
        return program;
    }

    public void setProgram(Program program) {
        this.program = program;
    }

    public Concept getConcept() {
        return concept;
    }

    public void setConcept(Concept concept) {
        this.concept = concept;
    }

    public void setStates(Set<ProgramWorkflowState> states) {
        this.states = states;
    }

    public Set<ProgramWorkflowState> getStates() {
        if (states == null) {
            states = new LinkedHashSet<>();
        }
        return states;
    }

    public void addState(ProgramWorkflowState state) {
        state.setProgramWorkflow(this);
        getStates().add(state);
    }
}
