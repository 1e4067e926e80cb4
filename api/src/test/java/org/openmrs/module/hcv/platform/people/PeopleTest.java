/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.PersonName;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleTest extends PlatformTest {

    @Autowired
    private People people;

    @Autowired
    private AccessLog log;

    @Autowired
    private Dictionary dictionary;

    private Patient robin;
    private User peer;
    private User clinician;

    @BeforeEach
    void registerPeople() {
        robin = register("Robin", 40);
        peer = user("a-peer", "HCV Peer Support Worker");
        clinician = user("a-clinician", "HCV Clinician");
        flush();
    }

    @Test
    void a_clinician_finds_a_person_by_the_beginning_of_a_name_and_by_number() {
        signInAs(clinician);

        assertThat(people.find("rob")).extracting(PersonSummary::uuid).containsExactly(robin.getUuid());
        String number = people.find("rob").get(0).identifier();
        assertThat(people.find(number.toLowerCase()))
                .extracting(PersonSummary::uuid)
                .containsExactly(robin.getUuid());
        assertThat(people.find("%")).isEmpty();
        assertThat(people.find("  ")).isEmpty();
    }

    @Test
    void an_approximate_age_is_the_age_that_was_said() {
        signInAs(clinician);

        PersonSummary found = people.find("robin").get(0);

        assertThat(found.age()).contains(40);
        assertThat(found.ageApproximate()).isTrue();
    }

    @Test
    void a_peer_finds_nobody_beyond_the_caseload_by_name() {
        signInAs(peer);

        assertThat(people.find("robin")).isEmpty();
    }

    @Test
    void a_peer_sees_that_a_number_exists_but_cannot_open_the_person() {
        signInAs(clinician);
        String number = people.find("robin").get(0).identifier();
        signInAs(peer);

        assertThat(people.find(number)).extracting(PersonSummary::withinReach).containsExactly(false);
        assertThatThrownBy(() -> people.page(robin.getUuid())).isInstanceOf(AccessRefused.class);
        assertThat(log.about(robin.getUuid(), 10)).extracting("action").contains(AccessAction.REFUSED);
    }

    @Test
    void a_person_on_the_caseload_can_be_opened_until_the_moment_it_ends() {
        LocalDateTime now = LocalDateTime.now();
        Relationship relationship = assign(peer.getPerson(), robin);
        signInAs(peer);
        assertThat(people.page(robin.getUuid()).summary().displayName()).isEqualTo("Robin");
        assertThat(people.caseload()).extracting(PersonSummary::uuid).containsExactly(robin.getUuid());

        change(relationship, "endDate", now.plusDays(1));
        assertThat(people.caseload()).hasSize(1);

        change(relationship, "endDate", now.toLocalDate().atStartOfDay());
        assertThat(people.caseload()).isEmpty();
        assertThatThrownBy(() -> people.page(robin.getUuid())).isInstanceOf(AccessRefused.class);

        change(relationship, "endDate", now.minusDays(1));
        assertThat(people.caseload()).isEmpty();
    }

    @Test
    void a_relationship_that_begins_tomorrow_opens_nothing_today() {
        Relationship relationship = assign(peer.getPerson(), robin);
        change(relationship, "startDate", LocalDateTime.now().plusDays(1));
        signInAs(peer);

        assertThat(people.caseload()).isEmpty();
    }

    @Test
    void a_peer_is_never_shown_clinical_records() {
        assign(peer.getPerson(), robin);
        signInAs(peer);

        PersonPage page = people.page(robin.getUuid());

        assertThat(page.clinicalShown()).isFalse();
        assertThat(page.courses()).isEmpty();
    }

    @Test
    void an_unknown_uuid_tells_a_peer_no_more_than_a_person_out_of_reach_does() {
        signInAs(peer);

        assertThatThrownBy(() -> people.page("no-such-uuid")).isInstanceOf(AccessRefused.class);
        signInAs(clinician);
        assertThatThrownBy(() -> people.page("no-such-uuid")).isInstanceOf(UnknownPerson.class);
    }

    @Test
    void a_character_that_some_databases_cannot_hold_finds_nobody_and_names_nobody() {
        signInAs(clinician);
        String emoji = new String(Character.toChars(0x1F642));

        assertThat(people.find(emoji)).isEmpty();
        assertThatThrownBy(() -> people.page(emoji)).isInstanceOf(UnknownPerson.class);
        assertThat(registration
                        .register(request("Robin " + emoji, 40))
                        .problems()
                        .at("givenName"))
                .extracting("code")
                .containsExactly(ProblemCode.TEXT_UNSUPPORTED_CHARACTER);
    }

    @Test
    void every_look_is_logged() {
        signInAs(clinician);

        people.page(robin.getUuid());
        flush();

        assertThat(log.about(robin.getUuid(), 10).get(0).getAction()).isEqualTo(AccessAction.VIEWED);
        assertThat(log.about(robin.getUuid(), 10).get(0).getUserId()).isEqualTo(clinician.getUserId());
    }

    @Test
    void a_person_registered_by_a_peer_is_on_their_caseload() {
        signInAs(peer);

        Registered registered = registration.register(request("Alex", 25));
        flush();

        assertThat(people.caseload()).extracting(PersonSummary::uuid).containsExactly(registered.personUuid());
    }

    @Test
    void the_same_registration_twice_makes_one_person() {
        signInAs(clinician);
        RegistrationRequest request = request("Alex", 25);

        registration.register(request);
        flush();
        registration.register(request);
        flush();

        assertThat(people.find("alex")).hasSize(1);
    }

    @Test
    void the_uuid_of_somebody_who_is_no_patient_registers_nobody() {
        String own = clinician.getPerson().getUuid();
        RegistrationRequest request = request("Alex", 25, own);
        signInAs(clinician);

        assertThat(registration.register(request).problems().at(RegistrationRequest.PERSON_UUID))
                .extracting("code")
                .containsExactly(ProblemCode.UNEXPECTED_VALUE);
    }

    @Test
    void a_similar_person_is_shown_to_a_peer_by_initials_only() {
        signInAs(peer);

        SimilarPerson similar = registration.similar(request("Robyn", 41)).get(0);

        assertThat(similar.displayName()).isEqualTo("R.");
        assertThat(similar.uuid()).isEmpty();
        assertThat(similar.identifier()).startsWith("…");
    }

    @Test
    void of_many_similar_people_ten_are_shown_and_nobody_else_is_in_the_log() {
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            alike.add(register("Quentin", 40).getUuid());
        }
        signInAs(clinician);

        List<SimilarPerson> similar = registration.similar(request("Quentin", 40));

        assertThat(similar).hasSize(10);
        assertThat(alike.stream().filter(uuid -> isListed(uuid)).collect(Collectors.toList()))
                .containsExactlyInAnyOrderElementsOf(
                        similar.stream().map(SimilarPerson::uuid).collect(Collectors.toList()));
    }

    private boolean isListed(String uuid) {
        return log.about(uuid, 10).stream().anyMatch(entry -> entry.getAction() == AccessAction.LISTED);
    }

    @Test
    void all_problems_of_a_registration_are_said_at_once() {
        signInAs(clinician);

        Registered refused = registration.register(
                RegistrationRequest.of(Collections.singletonMap(RegistrationRequest.AGE, "about 30")));

        assertThat(refused.problems().all())
                .extracting("code")
                .contains(
                        ProblemCode.NAME_REQUIRED,
                        ProblemCode.REQUIRED,
                        ProblemCode.NOT_A_WHOLE_NUMBER,
                        ProblemCode.UNEXPECTED_VALUE);
    }

    /** What is typed, and whether it names Maria Ana Lopez, born on 1980-02-03, to somebody who sees only a caseload. */
    @ParameterizedTest
    @CsvSource({
        "maria lopez 1980-02-03, true",
        "Lopez ana 03/02/1980, true",
        "maria maria 1980-02-03, false",
        "maria MARIA 1980-02-03, false",
        "maria ana 1980-02-03, false",
        "lopez 1980-02-03, false",
        "maria lopez, false",
        "mar lop 1980-02-03, false",
        "maria lopez 1980-02-04, false",
    })
    void a_peer_finds_somebody_elses_person_by_distinct_names_with_the_family_name(String typed, boolean found) {
        Patient maria = register("Maria", 40);
        PersonName name = maria.getPersonName();
        name.setMiddleName("Ana");
        name.setFamilyName("Lopez");
        maria.setBirthdate(day(LocalDate.of(1980, 2, 3)));
        Context.getPatientService().savePatient(maria);
        signInAs(peer);

        assertThat(people.find(typed))
                .extracting(PersonSummary::withinReach)
                .isEqualTo(found ? Collections.singletonList(false) : Collections.emptyList());
    }

    @Test
    void without_a_family_name_two_distinct_names_are_the_full_name() {
        Patient maria = register("Maria", 40);
        maria.getPersonName().setMiddleName("Ana");
        maria.setBirthdate(day(LocalDate.of(1980, 2, 3)));
        Context.getPatientService().savePatient(maria);
        signInAs(peer);

        assertThat(people.find("maria ana 1980-02-03")).hasSize(1);
        assertThat(people.find("maria maria 1980-02-03")).isEmpty();
    }

    private Relationship assign(Person worker, Patient person) {
        Relationship relationship = new Relationship();
        relationship.setPersonA(worker);
        relationship.setPersonB(person);
        relationship.setRelationshipType(dictionary.relationshipType("peer-client"));
        return Context.getPersonService().saveRelationship(relationship);
    }

    /** Changes a date in the database, past the checks of OpenMRS's service, which allows no date in the future. */
    private void change(Relationship relationship, String date, LocalDateTime when) {
        sessionFactory
                .getCurrentSession()
                .createQuery("update Relationship r set r." + date + " = :date where r.relationshipId = :id")
                .setParameter("date", at(when))
                .setParameter("id", relationship.getRelationshipId())
                .executeUpdate();
        flush();
    }

    private static Date at(LocalDateTime time) {
        return Date.from(time.atZone(ZoneId.systemDefault()).toInstant());
    }
}
