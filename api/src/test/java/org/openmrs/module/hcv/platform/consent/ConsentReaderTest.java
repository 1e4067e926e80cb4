/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.consent.Consent;
import org.openmrs.module.hcv.domain.consent.ConsentKind;
import org.openmrs.module.hcv.domain.consent.ConsentState;
import org.openmrs.module.hcv.domain.worklist.Worklist;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonConsent;
import org.openmrs.module.hcv.platform.people.PersonConsents;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;

class ConsentReaderTest extends WorklistTest {

    private static final String PEER_SUPPORT = "consent.to-peer-support";
    private static final String CONTACT = "consent.to-contact";

    @Autowired
    private Access access;

    @Autowired
    private People people;

    @Autowired
    private PersonConsents personConsents;

    private ConsentReader reader;
    private Patient robin;
    private Patient sam;
    private User peer;
    private User clinician;

    @BeforeEach
    void makeReader() {
        reader = new ConsentReader(sessionFactory, dictionary);
        robin = register("Robin", 40);
        sam = register("Sam", 30);
        peer = user("a-peer", "HCV Peer Support Worker");
        clinician = user("a-clinician", "HCV Clinician");
        assign(peer.getPerson(), robin);
        assign(peer.getPerson(), sam);
    }

    private String screened(String day, String... more) {
        String[] fields = {"visitDate", day, "consentToTest", "consent.given"};
        String[] all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        signInAs(clinician);
        return record(robin, "screening", all);
    }

    /** As REST leaves it: an observation of a person, of no visit. */
    private Obs answer(Patient person, String question, String answer, LocalDate on) {
        Obs obs = new Obs(person, dictionary.concept(question), day(on), place());
        obs.setValueCoded(dictionary.concept(answer));
        Obs saved = Context.getObsService().saveObs(obs, null);
        flush();
        return saved;
    }

    private ConsentState holds(ConsentKind kind) {
        return reader.read(robin.getPatientId()).on(kind, TODAY).state();
    }

    @Test
    void a_screening_form_is_read_whole() {
        screened(
                "2026-03-02",
                "consentDate",
                "2026-03-01",
                "consentShareWith",
                "share-with.hostel",
                "consentToContact",
                "consent.given",
                "consentToPeerSupport",
                "consent.declined");

        assertThat(reader.read(robin.getPatientId()).all(TODAY))
                .extracting(one ->
                        one.kind() + " " + one.state() + " " + one.since().get() + " " + one.with())
                .containsExactly(
                        "TEST GIVEN 2026-03-01 []",
                        "SHARING GIVEN 2026-03-02 [share-with.hostel]",
                        "CONTACT GIVEN 2026-03-02 []",
                        "PEER_SUPPORT DECLINED 2026-03-02 []");
    }

    @Test
    void a_later_form_that_says_not_asked_or_nothing_leaves_the_answer_standing() {
        screened("2026-03-02", "consentToContact", "consent.declined");
        screened("2026-03-03", "consentToContact", "not-asked");
        screened("2026-03-04");

        assertThat(holds(ConsentKind.CONTACT)).isEqualTo(ConsentState.DECLINED);
    }

    @Test
    void taken_back_on_a_form_ends_all_kinds_from_that_day() {
        screened("2026-03-02", "consentToContact", "consent.given", "consentWithdrawn", "2026-03-02");

        assertThat(holds(ConsentKind.CONTACT)).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(holds(ConsentKind.PEER_SUPPORT)).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void an_answer_by_another_door_counts_and_one_that_was_taken_out_does_not() {
        String visit = screened("2026-03-02", "consentToPeerSupport", "consent.given");
        signInAsAdministrator();
        Obs obs = answer(robin, PEER_SUPPORT, "consent.declined", LocalDate.of(2026, 3, 5));
        assertThat(holds(ConsentKind.PEER_SUPPORT)).isEqualTo(ConsentState.DECLINED);

        Context.getObsService().voidObs(Context.getObsService().getObs(obs.getObsId()), "in error");
        flush();
        assertThat(holds(ConsentKind.PEER_SUPPORT)).isEqualTo(ConsentState.GIVEN);

        Context.getEncounterService()
                .voidEncounter(Context.getEncounterService().getEncounterByUuid(visit), "in error");
        flush();
        assertThat(holds(ConsentKind.PEER_SUPPORT)).isEqualTo(ConsentState.NOT_ASKED);
    }

    @Test
    void many_people_are_read_as_one_is() {
        answer(robin, CONTACT, "consent.declined", LocalDate.of(2026, 3, 5));
        answer(sam, CONTACT, "consent.given", LocalDate.of(2026, 3, 5));

        assertThat(reader.refusing(
                        Arrays.asList(robin.getPatientId(), sam.getPatientId(), -1), ConsentKind.CONTACT, TODAY))
                .containsExactly(robin.getPatientId());
        assertThat(reader.refusing(
                        Arrays.asList(robin.getPatientId(), sam.getPatientId()),
                        ConsentKind.CONTACT,
                        LocalDate.of(2026, 3, 4)))
                .isEmpty();
    }

    @Test
    void who_declines_peer_support_is_closed_to_their_peers_and_open_to_clinicians() {
        screened("2026-03-02", "consentToPeerSupport", "consent.declined");
        signInAs(peer);

        assertThat(people.caseload()).extracting(PersonSummary::uuid).containsExactly(sam.getUuid());
        assertThat(people.find("Robin")).isEmpty();
        assertThatThrownBy(() -> people.page(robin.getUuid())).isInstanceOf(AccessRefused.class);
        assertThat(people.isOpen(robin.getUuid())).isFalse();
        assertThat(people.isOpen(sam.getUuid())).isTrue();
        assertThat(access.isClosedToPeers(robin.getPatientId())).isTrue();
        flush();
        assertThat(log.about(robin.getUuid(), 1).get(0).getAction()).isEqualTo(AccessAction.REFUSED);

        signInAs(clinician);
        assertThat(people.page(robin.getUuid()).summary().uuid()).isEqualTo(robin.getUuid());
        assertThat(personConsents.of(robin.getUuid()).isWithoutPeerSupport()).isTrue();

        screened("2026-03-03", "consentToPeerSupport", "consent.given");
        signInAs(peer);
        assertThat(people.page(robin.getUuid()).summary().uuid()).isEqualTo(robin.getUuid());
    }

    @Test
    void who_takes_back_consent_to_contact_is_on_no_list_of_a_peer_and_nothing_is_next_for_the_peer() {
        signInAs(clinician);
        reactive(robin, "2026-03-01");
        signInAs(peer);
        assertThat(onList(Worklist.RNA_NEEDED)).containsExactly(robin.getUuid());
        assertThat(people.page(robin.getUuid()).nextStep()).isPresent();

        signInAsAdministrator();
        answer(robin, CONTACT, "consent.given", LocalDate.of(2026, 3, 2));
        Obs withdrawn =
                new Obs(robin, dictionary.concept("consent.withdrawn-date"), day(LocalDate.of(2026, 3, 3)), place());
        withdrawn.setValueDatetime(day(LocalDate.of(2026, 3, 3)));
        Context.getObsService().saveObs(withdrawn, null);
        answer(robin, PEER_SUPPORT, "consent.given", LocalDate.of(2026, 3, 4));
        signInAs(peer);

        assertThat(onList(Worklist.RNA_NEEDED)).isEmpty();
        assertThat(people.page(robin.getUuid()).nextStep()).isEmpty();
        assertThat(people.page(robin.getUuid()).position()).isPresent();
        PersonConsent shown = personConsents.of(robin.getUuid());
        assertThat(shown.isNotToBeContacted()).isTrue();
        assertThat(shown.consents())
                .extracting(Consent::kind)
                .containsExactly(ConsentKind.CONTACT, ConsentKind.PEER_SUPPORT);

        signInAs(clinician);
        assertThat(onList(Worklist.RNA_NEEDED)).containsExactly(robin.getUuid());
        assertThat(people.page(robin.getUuid()).nextStep()).isPresent();
        assertThat(personConsents.of(robin.getUuid()).consents().stream()
                        .map(Consent::kind)
                        .collect(Collectors.toList()))
                .containsExactly(ConsentKind.values());
    }

    @Test
    void a_peer_who_writes_down_that_peer_support_is_not_wanted_has_the_person_no_more() {
        signInAs(peer);
        record(
                robin,
                "peer-contact",
                "visitDate",
                "2026-06-30",
                "outcome",
                "contact-outcome.made",
                "mode",
                "mode.phone",
                "minutes",
                "5",
                "activities",
                "activity.being-there",
                "safeguarding",
                "no",
                "consentToPeerSupport",
                "consent.declined");

        assertThat(people.isOpen(robin.getUuid())).isFalse();
        assertThat(people.caseload()).extracting(PersonSummary::uuid).containsExactly(sam.getUuid());
    }

    @Test
    void the_name_of_who_wrote_it_down_and_how_to_reach_the_person_stand_beside_it() {
        screened(
                "2026-03-02",
                "consentToContact",
                "consent.given",
                "preferredContact",
                "reach-by.text",
                "safeToLeaveMessage",
                "yes");

        PersonConsent shown = personConsents.of(robin.getUuid());

        Consent contact = shown.consents().get(ConsentKind.CONTACT.ordinal());
        assertThat(shown.recordedBy(contact)).isEqualTo("Test a-clinician");
        assertThat(shown.preferred()).contains("reach-by.text");
        assertThat(shown.message()).contains("yes");
    }
}
