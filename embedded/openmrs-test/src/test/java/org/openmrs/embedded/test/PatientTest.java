/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import org.junit.jupiter.api.Test;
import org.openmrs.Encounter;
import org.openmrs.GlobalProperty;
import org.openmrs.Patient;
import org.openmrs.PatientIdentifier;
import org.openmrs.Person;
import org.openmrs.PersonName;
import org.openmrs.Relationship;
import org.openmrs.RelationshipType;
import org.openmrs.api.InsufficientIdentifiersException;
import org.openmrs.api.PersonService;
import org.openmrs.api.ValidationException;
import org.openmrs.api.context.Context;
import org.openmrs.patient.impl.LuhnIdentifierValidator;
import org.openmrs.test.jupiter.BaseModuleContextSensitiveTest;

class PatientTest extends BaseModuleContextSensitiveTest {

    private static String message(String code, String identifier) {
        return Context.getMessageSourceService().getMessage(code, new Object[] {identifier}, Context.getLocale());
    }

    private static void reread() {
        Context.flushSession();
        Context.clearSession();
    }

    @Test
    void a_patient_is_read_back_with_who_and_when() {
        Patient saved = Records.patient();
        reread();

        Patient patient = Context.getPatientService().getPatientByUuid(saved.getUuid());
        assertThat(patient.getPatientIdentifier().getPreferred()).isTrue();
        assertThat(patient.getPersonName().getPreferred()).isTrue();
        assertThat(patient.getCreator().getUsername()).isEqualTo("admin");
        assertThat(patient.getPersonCreator().getUsername()).isEqualTo("admin");
        assertThat(patient.getDateCreated()).isNotNull();
        assertThat(patient.getChangedBy()).isNull();
    }

    @Test
    void a_change_is_written_down_with_who_and_when() {
        Patient patient = Records.patient();
        Context.flushSession();
        patient.setGender("M");
        Context.getPatientService().savePatient(patient);
        reread();

        Patient kept = Context.getPatientService().getPatient(patient.getPatientId());
        assertThat(kept.getGender()).isEqualTo("M");
        assertThat(kept.getPersonChangedBy().getUsername()).isEqualTo("admin");
        assertThat(kept.getPersonDateChanged()).isNotNull();
    }

    @Test
    void an_identifier_that_another_patient_has_is_refused() {
        Patient first = Records.patient();
        Context.flushSession();
        Patient second = Records.unsavedPatient();
        second.getPatientIdentifier().setIdentifier(first.getPatientIdentifier().getIdentifier());

        assertThatThrownBy(() -> Context.getPatientService().savePatient(second))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(
                                refused.getErrors().getGlobalError().getCode())
                        .isEqualTo(message(
                                "PatientIdentifier.error.notUniqueWithParameter",
                                second.getPatientIdentifier().getIdentifier())));
    }

    @Test
    void a_wrong_check_digit_is_refused() {
        PatientIdentifier wrong = Records.identifier();
        wrong.setIdentifier("1234-9");
        wrong.setPatient(Records.patient());

        assertThatThrownBy(() -> Context.getPatientService().savePatientIdentifier(wrong))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(
                                refused.getErrors().getGlobalError().getCode())
                        .isEqualTo(message("PatientIdentifier.error.checkDigitWithParameter", "1234-9")));
    }

    @Test
    void a_patient_without_an_identifier_is_refused() {
        Patient patient = new Patient();
        patient.setGender("F");
        patient.addName(new PersonName("Ada", null, "Example"));

        assertThatThrownBy(() -> Context.getPatientService().checkPatientIdentifiers(patient))
                .isInstanceOf(InsufficientIdentifiersException.class);
        assertThatThrownBy(() -> Context.getPatientService().savePatient(patient))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void check_digits_are_those_of_the_luhn_sum() {
        LuhnIdentifierValidator luhn = new LuhnIdentifierValidator();
        assertThat(luhn.getValidIdentifier("7992739871")).isEqualTo("7992739871-3");
        assertThat(luhn.isValid("7992739871-D")).isTrue();
        assertThat(luhn.isValid("7992739871-4")).isFalse();
        assertThat(luhn.getValidIdentifier("139MT")).isEqualTo("139MT-8");
    }

    @Test
    void a_person_becomes_a_patient_and_stays_the_same_person() {
        Person person = new Person();
        person.setGender("F");
        person.addName(new PersonName("Pat", null, "Example"));
        Context.getPersonService().savePerson(person);
        reread();

        Patient patient = Context.getPatientService().getPatientOrPromotePerson(person.getPersonId());
        PatientIdentifier identifier = Records.identifier();
        identifier.setPreferred(true);
        patient.addIdentifier(identifier);
        Context.getPatientService().savePatient(patient);
        reread();

        Patient kept = Context.getPatientService().getPatient(person.getPersonId());
        assertThat(kept.getUuid()).isEqualTo(person.getUuid());
        assertThat(kept.getIdentifiers()).hasSize(1);
        assertThat(kept.getNames()).hasSize(1);
    }

    @Test
    void voiding_a_patient_voids_names_identifiers_and_encounters() {
        Patient patient = Records.patient();
        Encounter encounter = Context.getEncounterService().saveEncounter(Records.encounter(patient));
        reread();

        Context.getPatientService()
                .voidPatient(Context.getPatientService().getPatient(patient.getPatientId()), "entered twice");
        reread();

        Patient kept = Context.getPatientService().getPatient(patient.getPatientId());
        assertThat(kept.getVoided()).isTrue();
        assertThat(kept.getPersonVoided()).isTrue();
        assertThat(kept.getIdentifiers()).allMatch(PatientIdentifier::getVoided);
        assertThat(Context.getEncounterService()
                        .getEncounterByUuid(encounter.getUuid())
                        .getVoided())
                .isTrue();
    }

    @Test
    void a_bond_that_ends_before_it_starts_is_refused() {
        PersonService people = Context.getPersonService();
        RelationshipType type = people.getRelationshipTypeByName("Parent/Child");
        Relationship bond = new Relationship(Records.patient(), Records.patient(), type);
        bond.setStartDate(new Date(1_000_000));
        people.saveRelationship(bond);
        Context.flushSession();
        assertThat(people.getRelationshipsByPerson(bond.getPersonA())).containsExactly(bond);

        bond.setEndDate(new Date(0));
        assertThatThrownBy(() -> people.saveRelationship(bond))
                .isInstanceOfSatisfying(ValidationException.class, refused -> assertThat(
                                refused.getErrors().getGlobalError().getCode())
                        .isEqualTo("Relationship.InvalidEndDate.error"));
        Context.clearSession();
    }

    @Test
    void a_setting_is_found_in_either_case() {
        Context.getAdministrationService().saveGlobalProperty(new GlobalProperty("sample.setting", "7", "For a test"));
        Context.getAdministrationService().setGlobalProperty("Sample.Setting", "8");

        assertThat(Context.getAdministrationService().getGlobalProperty("SAMPLE.SETTING"))
                .isEqualTo("8");
        assertThat(Context.getAdministrationService().getGlobalProperty("sample.other", "9"))
                .isEqualTo("9");
    }
}
