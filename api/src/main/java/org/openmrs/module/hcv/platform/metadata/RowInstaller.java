/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openmrs.BaseOpenmrsMetadata;
import org.openmrs.EncounterRole;
import org.openmrs.EncounterType;
import org.openmrs.PatientIdentifierType;
import org.openmrs.Program;
import org.openmrs.ProgramWorkflow;
import org.openmrs.ProgramWorkflowState;
import org.openmrs.ProviderAttributeType;
import org.openmrs.RelationshipType;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/**
 * Adds the rows of the small content files: encounter types, relationship types, the programme and the like.
 *
 * <p>What is there already, retired or changed by the site, is left as it is.
 */
final class RowInstaller {

    private final Dictionary dictionary;

    RowInstaller(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    int installTypes() {
        return install(
                        "encountertypes.csv",
                        EncounterType.class,
                        EncounterType::new,
                        (row, type) -> {
                            type.setViewPrivilege(RoleInstaller.privilege(row.text("view_privilege")));
                            type.setEditPrivilege(RoleInstaller.privilege(row.text("edit_privilege")));
                        },
                        Context.getEncounterService()::saveEncounterType)
                + install(
                        "encounterroles.csv",
                        EncounterRole.class,
                        EncounterRole::new,
                        (row, role) -> {},
                        Context.getEncounterService()::saveEncounterRole)
                + installRelationshipTypes()
                + install(
                        "providerattributetypes.csv",
                        ProviderAttributeType.class,
                        ProviderAttributeType::new,
                        (row, type) -> {
                            type.setDatatypeClassname(row.text("datatype"));
                            row.optional("most").map(Integer::valueOf).ifPresent(type::setMaxOccurs);
                        },
                        Context.getProviderService()::saveProviderAttributeType)
                + install(
                        "identifiertypes.csv",
                        PatientIdentifierType.class,
                        PatientIdentifierType::new,
                        (row, type) -> {
                            type.setValidator(row.text("validator"));
                            type.setRequired(false);
                        },
                        Context.getPatientService()::savePatientIdentifierType);
    }

    /** The care programme with its states; it comes last, because its parts are named by concepts. */
    int installProgramme() {
        return install(
                        "programs.csv",
                        Program.class,
                        Program::new,
                        (row, program) -> program.setConcept(dictionary.concept(row.text("concept"))),
                        Context.getProgramWorkflowService()::saveProgram)
                + installWorkflows()
                + installStates();
    }

    private int installWorkflows() {
        int added = 0;
        for (ContentRow row : ContentTable.read("programworkflows.csv").rows()) {
            if (!dictionary.find(ProgramWorkflow.class, row.text("uuid")).isPresent()) {
                Program program = dictionary.program(row.text("program"));
                ProgramWorkflow workflow = new ProgramWorkflow();
                workflow.setUuid(row.text("uuid"));
                workflow.setConcept(dictionary.concept(row.text("concept")));
                program.addWorkflow(workflow);
                Context.getProgramWorkflowService().saveProgram(program);
                added++;
            }
        }
        return added;
    }

    /** A state that needs nothing before it is one in which OpenMRS's own screens let an enrolment begin. */
    private int installStates() {
        int added = 0;
        for (ContentRow row : ContentTable.read("programstates.csv").rows()) {
            if (!dictionary.find(ProgramWorkflowState.class, row.text("uuid")).isPresent()) {
                ProgramWorkflow workflow = dictionary.programWorkflow(row.text("workflow"));
                ProgramWorkflowState state = new ProgramWorkflowState();
                state.setUuid(row.text("uuid"));
                state.setConcept(dictionary.concept(row.text("concept")));
                state.setInitial(row.text("needs").equals("nothing"));
                state.setTerminal(row.text("terminal").equals("yes"));
                workflow.addState(state);
                Context.getProgramWorkflowService().saveProgram(workflow.getProgram());
                added++;
            }
        }
        return added;
    }

    private int installRelationshipTypes() {
        int added = 0;
        for (ContentRow row : ContentTable.read("relationshiptypes.csv").rows()) {
            if (!dictionary.find(RelationshipType.class, row.text("uuid")).isPresent()) {
                RelationshipType type = new RelationshipType();
                type.setUuid(row.text("uuid"));
                type.setaIsToB(row.text("a_is_to_b"));
                type.setbIsToA(row.text("b_is_to_a"));
                type.setDescription(row.text("description"));
                type.setWeight(0);
                type.setPreferred(false);
                Context.getPersonService().saveRelationshipType(type);
                added++;
            }
        }
        return added;
    }

    private <T extends BaseOpenmrsMetadata> int install(
            String fileName, Class<T> type, Supplier<T> create, BiConsumer<ContentRow, T> fill, Consumer<T> save) {
        int added = 0;
        for (ContentRow row : ContentTable.read(fileName).rows()) {
            if (!dictionary.find(type, row.text("uuid")).isPresent()) {
                T item = create.get();
                item.setUuid(row.text("uuid"));
                item.setName(row.text("name"));
                item.setDescription(row.text("description"));
                fill.accept(row, item);
                save.accept(item);
                added++;
            }
        }
        return added;
    }
}
