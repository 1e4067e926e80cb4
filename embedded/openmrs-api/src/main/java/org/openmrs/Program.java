/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A programme of care that patients are enrolled in. */
public class Program extends BaseChangeableOpenmrsMetadata {

    private Integer programId;

    private Concept concept;

    private Concept outcomesConcept;

    private Set<ProgramWorkflow> allWorkflows;

    public Program() {}

    public Program(Integer programId) {
        this.programId = programId;
    }

    @Override
    public Integer getId() {
        return programId;
    }

    @Override
    public void setId(Integer id) {
        this.programId = id;
    }

    public Integer getProgramId() {
        return programId;
    }

    public void setProgramId(Integer programId) {
        this.programId = programId;
    }

    public Concept getConcept() {
        return concept;
    }

    public void setConcept(Concept concept) {
        this.concept = concept;
    }

    public Concept getOutcomesConcept() {
        return outcomesConcept;
    }

    public void setOutcomesConcept(Concept outcomesConcept) {
        this.outcomesConcept = outcomesConcept;
    }

    public void setAllWorkflows(Set<ProgramWorkflow> allWorkflows) {
        this.allWorkflows = allWorkflows;
    }

    public Set<ProgramWorkflow> getAllWorkflows() {
        if (allWorkflows == null) {
            allWorkflows = new LinkedHashSet<>();
        }
        return allWorkflows;
    }

    public Set<ProgramWorkflow> getWorkflows() {
        return getAllWorkflows().stream()
                .filter(workflow -> !workflow.getRetired())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public void addWorkflow(ProgramWorkflow workflow) {
        workflow.setProgram(this);
        getAllWorkflows().add(workflow);
    }

    @Override
    public String toString() {
        return "Program(id=" + programId + ")";
    }
}
