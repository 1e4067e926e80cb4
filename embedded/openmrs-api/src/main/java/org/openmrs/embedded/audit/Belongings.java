/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hibernate.Hibernate;
import org.openmrs.Concept;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.OpenmrsObject;
import org.openmrs.Patient;
import org.openmrs.PatientProgram;
import org.openmrs.Person;
import org.openmrs.Program;
import org.openmrs.ProgramWorkflow;
import org.openmrs.Provider;
import org.openmrs.User;

/** What belongs to an object and is saved or voided with it. */
final class Belongings {

    private final boolean forSaving;

    private Belongings(boolean forSaving) {
        this.forSaving = forSaving;
    }

    /** For a save: only what is loaded, since the rest is in the database and complete. */
    static Belongings ofSaved() {
        return new Belongings(true);
    }

    static Belongings ofVoided() {
        return new Belongings(false);
    }

    List<OpenmrsObject> of(OpenmrsObject proxyOrObject) {
        Object object = Hibernate.unproxy(proxyOrObject);
        List<OpenmrsObject> found = new ArrayList<>();
        if (object instanceof Person) {
            Person person = (Person) object;
            add(found, person.getNames());
            add(found, person.getAddresses());
            add(found, person.getAttributes());
        }
        if (object instanceof Patient) {
            add(found, ((Patient) object).getIdentifiers());
        } else if (object instanceof Encounter) {
            add(found, ((Encounter) object).getAllObs(true));
            if (forSaving) {
                add(found, ((Encounter) object).getEncounterProviders());
            }
        } else if (object instanceof Obs) {
            add(found, ((Obs) object).getGroupMembers(true));
        } else if (object instanceof PatientProgram) {
            add(found, ((PatientProgram) object).getStates());
        } else if (forSaving) {
            addMetadata(found, object);
        }
        return found;
    }

    private void addMetadata(List<OpenmrsObject> found, Object object) {
        if (object instanceof Concept) {
            Concept concept = (Concept) object;
            add(found, concept.getNames(true));
            add(found, concept.getDescriptions());
            add(found, concept.getAnswers(true));
            add(found, concept.getConceptSets());
            add(found, concept.getConceptMappings());
            concept.getConceptMappings().forEach(mapping -> found.add(mapping.getConceptReferenceTerm()));
        } else if (object instanceof Program) {
            add(found, ((Program) object).getAllWorkflows());
        } else if (object instanceof ProgramWorkflow) {
            add(found, ((ProgramWorkflow) object).getStates());
        } else if (object instanceof User && ((User) object).getPerson() != null) {
            found.add(((User) object).getPerson());
        } else if (object instanceof Provider) {
            add(found, ((Provider) object).getAttributes());
            if (((Provider) object).getPerson() != null) {
                found.add(((Provider) object).getPerson());
            }
        }
    }

    private void add(List<OpenmrsObject> found, Collection<? extends OpenmrsObject> members) {
        if (members != null && (!forSaving || Hibernate.isInitialized(members))) {
            found.addAll(members);
        }
    }
}
