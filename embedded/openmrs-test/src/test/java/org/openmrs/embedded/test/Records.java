/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.test;

import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.openmrs.Concept;
import org.openmrs.ConceptDatatype;
import org.openmrs.ConceptDescription;
import org.openmrs.ConceptName;
import org.openmrs.ConceptNumeric;
import org.openmrs.Encounter;
import org.openmrs.EncounterType;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.PatientIdentifier;
import org.openmrs.Person;
import org.openmrs.PersonName;
import org.openmrs.Privilege;
import org.openmrs.Role;
import org.openmrs.User;
import org.openmrs.api.ConceptService;
import org.openmrs.api.context.Context;
import org.openmrs.patient.impl.LuhnIdentifierValidator;

/** Records for tests, saved through the services. */
final class Records {

    static final String PASSWORD = "Correct-Horse-7";

    private static int count = 1000;

    private Records() {}

    static Concept concept(String name, String datatypeUuid) {
        ConceptService concepts = Context.getConceptService();
        boolean numeric = ConceptDatatype.NUMERIC_UUID.equals(datatypeUuid);
        Concept concept = numeric ? new ConceptNumeric() : new Concept();
        if (numeric) {
            ((ConceptNumeric) concept).setAllowDecimal(true);
        }
        concept.addName(new ConceptName(name + " " + ++count, Locale.ENGLISH));
        concept.addDescription(new ConceptDescription("For a test", Locale.ENGLISH));
        concept.setDatatype(concepts.getConceptDatatypeByUuid(datatypeUuid));
        concept.setConceptClass(concepts.getConceptClassByName("Misc"));
        return concepts.saveConcept(concept);
    }

    static PatientIdentifier identifier() {
        String number = new LuhnIdentifierValidator().getValidIdentifier(String.valueOf(++count));
        return new PatientIdentifier(
                number,
                Context.getPatientService().getPatientIdentifierTypeByName("OpenMRS Identification Number"),
                Context.getLocationService().getDefaultLocation());
    }

    static Patient unsavedPatient() {
        Patient patient = new Patient();
        patient.setGender("F");
        patient.addName(new PersonName("Ada", null, "Example"));
        PatientIdentifier identifier = identifier();
        identifier.setPreferred(true);
        patient.addIdentifier(identifier);
        return patient;
    }

    static Patient patient() {
        return Context.getPatientService().savePatient(unsavedPatient());
    }

    static EncounterType encounterType() {
        return Context.getEncounterService().saveEncounterType(new EncounterType("Type " + ++count, "For a test"));
    }

    static Encounter encounter(Patient patient) {
        Encounter encounter = new Encounter();
        encounter.setPatient(patient);
        encounter.setEncounterType(encounterType());
        encounter.setLocation(Context.getLocationService().getDefaultLocation());
        encounter.setEncounterDatetime(new Date(System.currentTimeMillis() / 1000 * 1000 - 60_000));
        return encounter;
    }

    static Obs numeric(Concept concept, double value) {
        Obs obs = new Obs();
        obs.setConcept(concept);
        obs.setValueNumeric(value);
        return obs;
    }

    static User user(String name, Role... roles) {
        Person person = new Person();
        person.setGender("F");
        person.addName(new PersonName("Test", null, "Person"));
        User user = new User(person);
        user.setUsername(name);
        for (Role role : roles) {
            user.addRole(role);
        }
        return Context.getUserService().createUser(user, PASSWORD);
    }

    static Role role(String name, String... privileges) {
        Role role = new Role(name + UUID.randomUUID().toString().substring(0, 8), "For a test");
        for (String privilege : privileges) {
            role.addPrivilege(privilege(privilege));
        }
        return Context.getUserService().saveRole(role);
    }

    static Privilege privilege(String name) {
        Privilege known = Context.getUserService().getPrivilege(name);
        return known == null ? Context.getUserService().savePrivilege(new Privilege(name, "For a test")) : known;
    }
}
