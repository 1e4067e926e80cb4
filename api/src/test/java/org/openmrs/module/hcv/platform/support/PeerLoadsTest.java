/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openmrs.Concept;
import org.openmrs.Encounter;
import org.openmrs.EncounterRole;
import org.openmrs.GlobalProperty;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.Provider;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;

class PeerLoadsTest extends SupportTest {

    @Autowired
    private PeerLoads loads;

    @Autowired
    private LoneWork work;

    @Autowired
    private TalkWishes wishes;

    @Autowired
    private Dictionary dictionary;

    /** People on the caseload of the peer. */
    private void support(int people) {
        for (int i = 0; i < people; i++) {
            Patient person = register("Person" + (char) ('a' + i), 40);
            Context.getPersonService()
                    .saveRelationship(new Relationship(
                            peer.getPerson(), person.getPerson(), dictionary.relationshipType("peer-client")));
        }
        flush();
    }

    private Concept concept(String key) {
        return Context.getConceptService().getConcept(dictionary.concepts().id(key));
    }

    /** A contact of the peer, made or not. */
    private void contact(Patient person, LocalDate on, String outcome, double minutes) {
        Provider provider = Context.getProviderService()
                .getProvidersByPerson(peer.getPerson())
                .iterator()
                .next();
        Encounter encounter = new Encounter();
        encounter.setPatient(person);
        encounter.setEncounterType(dictionary.encounterType("peer-contact"));
        encounter.setLocation(place());
        encounter.setEncounterDatetime(day(on));
        for (EncounterRole role : Context.getEncounterService().getAllEncounterRoles(false)) {
            encounter.addProvider(role, provider);
        }
        Obs answer = new Obs(person.getPerson(), concept("contact.outcome"), day(on), place());
        answer.setValueCoded(concept(outcome));
        encounter.addObs(answer);
        if (minutes > 0) {
            Obs spent = new Obs(person.getPerson(), concept("contact.minutes"), day(on), place());
            spent.setValueNumeric(minutes);
            encounter.addObs(spent);
        }
        Context.getEncounterService().saveEncounter(encounter);
    }

    private PeerLoad seen() {
        signInAs(supervisor);
        assertThat(loads.team()).hasSize(1);
        return loads.team().get(0);
    }

    @Test
    void somebody_who_does_nothing_yet_is_shown_with_nothing() {
        PeerLoad load = seen();

        assertThat(load.peer().personUuid()).isEqualTo(peer.getPerson().getUuid());
        assertThat(load.people().isNone()).isTrue();
        assertThat(load.contacts().isNone()).isTrue();
        assertThat(load.minutes().isNone()).isTrue();
        assertThat(load.alone().isNone()).isTrue();
        assertThat(load.isHigh()).isFalse();
        assertThat(load.wantsToTalk()).isFalse();
    }

    @Test
    void few_people_are_withheld_and_more_are_a_range() {
        support(4);
        assertThat(seen().people().isWithheld()).isTrue();

        Context.logout();
        authenticate();
        support(1);
        assertThat(seen().people().isWithheld()).isFalse();
        assertThat(seen().people().from()).isEqualTo(5);
        assertThat(seen().people().to()).hasValue(9);
    }

    @Test
    void contacts_count_whether_somebody_was_met_or_not_and_once_for_each_worker() {
        takeBrokenRecords();
        Patient person = register("Alex", 40);
        LocalDate today = LocalDate.now();
        for (int i = 0; i < 3; i++) {
            contact(person, today.minusDays(1 + i), "contact-outcome.made", 100);
        }
        contact(person, today.minusDays(2), "contact-outcome.no-answer", 0);
        contact(person, today.minusDays(28), "contact-outcome.made", 500);
        flush();

        assertThat(seen().contacts().isWithheld()).isTrue();
        assertThat(seen().minutes().isWithheld()).isTrue();

        Context.logout();
        authenticate();
        contact(person, today.minusDays(27), "contact-outcome.no-answer", 0);
        flush();
        assertThat(seen().contacts().from()).isEqualTo(5);
        assertThat(seen().minutes().from()).isEqualTo(300);
        assertThat(seen().minutes().to()).hasValue(599);
    }

    @Test
    void time_out_alone_and_a_wish_to_talk_are_seen_and_debriefs_are_not_there_at_all() {
        signInAs(peer);
        work.checkIn(UUID.randomUUID().toString(), "Mill Road", "60", "");
        wishes.ask();
        flush();
        sessionFactory
                .getCurrentSession()
                .createQuery("update LoneWorkRow r set r.startedAt = :start")
                .setParameter("start", new Date(System.currentTimeMillis() - 301 * 60_000L))
                .executeUpdate();

        PeerLoad load = seen();
        assertThat(load.alone().from()).isEqualTo(300);
        assertThat(load.wantsToTalk()).isTrue();
    }

    @Test
    void more_people_than_the_rule_says_ask_for_a_conversation() {
        Context.getAdministrationService().saveGlobalProperty(new GlobalProperty("hcv.rule.peerCaseloadHigh", "5"));
        support(5);
        assertThat(seen().isHigh()).isFalse();

        Context.logout();
        authenticate();
        support(1);
        assertThat(seen().isHigh()).isTrue();
    }

    @Test
    void a_peer_sees_what_the_supervisor_sees_of_them() {
        support(6);
        PeerLoad seen = seen();

        signInAs(peer);
        assertThat(loads.own().people().from()).isEqualTo(seen.people().from());
        assertThat(loads.own().people().to()).isEqualTo(seen.people().to());
        assertThatThrownBy(loads::team).isInstanceOf(AccessRefused.class);
    }

    @Test
    void the_team_comes_by_name_and_only_to_who_supervises_it() {
        supervise(supervisor, otherPeer);
        signInAs(supervisor);
        assertThat(loads.team()).extracting(load -> load.peer().name()).containsExactly("Test s-peer", "Test s-peer2");
        assertThatThrownBy(loads::own).isInstanceOf(AccessRefused.class);

        signInAs(otherSupervisor);
        assertThat(loads.team()).isEmpty();
        for (User other : new User[] {clinician, administrator}) {
            signInAs(other);
            assertThatThrownBy(loads::team).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(loads::own).isInstanceOf(AccessRefused.class);
        }
    }

    @Test
    void every_kind_of_range_begins_with_one() {
        assertThat(LoadBands.PEOPLE).startsWith(1).isSorted().doesNotHaveDuplicates();
        assertThat(LoadBands.CONTACTS).startsWith(1).isSorted().doesNotHaveDuplicates();
        assertThat(LoadBands.MINUTES).startsWith(1).isSorted().doesNotHaveDuplicates();
        assertThat(LoadBands.MINUTES.subList(1, LoadBands.MINUTES.size())).allMatch(minutes -> minutes % 60 == 0);
    }
}
