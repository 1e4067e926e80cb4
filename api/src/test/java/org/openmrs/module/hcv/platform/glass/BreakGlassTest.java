/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.glass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.GlobalProperty;
import org.openmrs.Patient;
import org.openmrs.Person;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessGrant;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.caseload.CaseloadRequests;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.FormSubmission;
import org.openmrs.module.hcv.platform.form.Recorded;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.people.TimelineEntry;
import org.springframework.beans.factory.annotation.Autowired;

class BreakGlassTest extends PlatformTest {

    @Autowired
    private BreakGlass glass;

    @Autowired
    private OpenedPeople opened;

    @Autowired
    private People people;

    @Autowired
    private Access access;

    @Autowired
    private AccessLog log;

    @Autowired
    private FormService forms;

    @Autowired
    private CaseloadRequests requests;

    @Autowired
    private Dictionary dictionary;

    private Patient robin;
    private String number;
    private User peer;
    private User clinician;
    private User supervisor;
    private User another;

    @BeforeEach
    void robinIsOnNobodysCaseload() {
        robin = register("Robin", 40);
        number = robin.getPatientIdentifier().getIdentifier();
        peer = user("glass-peer", "HCV Peer Support Worker");
        clinician = user("glass-clinician", "HCV Clinician");
        supervisor = user("glass-supervisor", "HCV Peer Supervisor");
        another = user("glass-another", "HCV Peer Supervisor");
        relate("supervisor-peer", supervisor.getPerson(), peer.getPerson());
        signInAs(clinician);
        record("screening", "consentToTest=consent.given", "riskHiv=yes", "preferredContact=reach-by.phone");
        signInAs(peer);
    }

    @Test
    void a_person_named_exactly_opens_for_the_hours_of_the_rule_with_what_a_peer_sees() {
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> people.page(robin.getUuid()));

        assertThat(open("in-front", "outside the hostel").isEmpty()).isTrue();

        assertThat(people.page(robin.getUuid()).clinical()).isEmpty();
        assertThat(people.page(robin.getUuid()).timeline())
                .extracting(TimelineEntry::kind)
                .containsExactly("screening");
        assertThat(people.page(robin.getUuid()).timeline().get(0).details())
                .extracting("labelKey")
                .containsExactly("hcv.concept.contact.preferred");
        assertThat(people.find(number)).extracting(PersonSummary::withinReach).containsExactly(true);
        assertThat(people.caseload()).isEmpty();
        AccessGrant grant = grants().get(0);
        assertThat(Duration.between(
                        grant.getGrantedAt().toInstant(), grant.getUntilAt().toInstant()))
                .isEqualTo(Duration.ofHours(24));
        record("peer-contact", "outcome=contact-outcome.no-answer", "mode=mode.phone", "safeguarding=no");
    }

    @Test
    void the_reason_is_in_the_access_log() {
        open("emergency", "found unwell");

        List<AccessLogEntry> broken = log.about(robin.getUuid(), 50).stream()
                .filter(entry -> entry.getAction() == AccessAction.BREAK_GLASS)
                .collect(Collectors.toList());
        assertThat(broken).hasSize(1);
        assertThat(broken.get(0).getReason()).isEqualTo("emergency: found unwell");
        assertThat(broken.get(0).getPlace()).isEqualTo("glass");
        assertThat(broken.get(0).getUserId()).isEqualTo(peer.getUserId());
    }

    @Test
    void a_long_text_is_kept_whole_and_cut_in_the_log() {
        String words = String.join("", Collections.nCopies(255, "é"));

        assertThat(open("other", words).isEmpty()).isTrue();

        assertThat(grants().get(0).getWords()).isEqualTo(words);
        assertThat(log.about(robin.getUuid(), 50).stream()
                        .filter(entry -> entry.getAction() == AccessAction.BREAK_GLASS)
                        .findFirst()
                        .get()
                        .getReason())
                .hasSize(255)
                .startsWith("other: é");
    }

    @Test
    void the_same_page_sent_twice_opens_once() {
        String uuid = UUID.randomUUID().toString();

        assertThat(glass.open(uuid, number, robin.getUuid(), "in-front", "").isEmpty())
                .isTrue();
        assertThat(glass.open(uuid, number, robin.getUuid(), "in-front", "").isEmpty())
                .isTrue();

        assertThat(grants()).hasSize(1);
    }

    @Test
    void what_is_over_closes_again_at_its_instant() {
        open("in-front", "");
        endsAt(new Date(System.currentTimeMillis() + 60_000));
        assertThat(access.reaches(robin.getPatientId())).isTrue();

        endsAt(new Date(System.currentTimeMillis() - 1000));

        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> people.page(robin.getUuid()));
        assertThat(people.find(number)).extracting(PersonSummary::withinReach).containsExactly(false);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_opened() {
        assertThat(codes(glass.open("nothing", "somebody", robin.getUuid(), "", "bad \uD83D\uDE00 text")))
                .containsExactlyInAnyOrder(
                        "required at reason", "text.unsupported-character at words", "unknown-person at person");
        assertThat(codes(open("because", ""))).containsExactly("unknown-choice at reason");
        assertThat(codes(open("other", "  "))).containsExactly("required at words");
        assertThat(codes(open("in-front", String.join("", Collections.nCopies(256, "x")))))
                .containsExactly("too-long at words");
        assertThat(grants()).isEmpty();
        assertThat(access.reaches(robin.getPatientId())).isFalse();
    }

    @Test
    void a_uuid_without_the_exact_name_opens_nothing_and_tells_nothing() {
        String nobody = UUID.randomUUID().toString();

        assertThat(codes(glass.open(uuid(), "robin", robin.getUuid(), "in-front", "")))
                .containsExactly("unknown-person at person");
        assertThat(codes(glass.open(uuid(), "robin", nobody, "in-front", "")))
                .containsExactly("unknown-person at person");
        assertThat(glass.find("robin")).isEmpty();
    }

    @Test
    void who_declined_peer_support_stays_closed() {
        signInAs(clinician);
        record("screening", "consentToTest=consent.given", "consentToPeerSupport=consent.declined");
        signInAs(peer);

        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> open("in-front", ""));

        assertThat(grants()).isEmpty();
        assertThat(log.about(robin.getUuid(), 1)).extracting("action").containsExactly(AccessAction.REFUSED);
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> people.page(robin.getUuid()));
    }

    @Test
    void who_declines_later_is_closed_at_once() {
        open("in-front", "");
        assertThat(access.reaches(robin.getPatientId())).isTrue();
        signInAs(clinician);
        record("screening", "consentToTest=consent.given", "consentToPeerSupport=consent.declined");
        signInAs(peer);

        assertThat(access.reaches(robin.getPatientId())).isFalse();
    }

    @Test
    void ones_own_record_stays_closed_whatever_is_written() {
        Context.logout();
        Context.authenticate(getCredentials());
        peer = Context.getUserService().getUser(peer.getUserId());
        peer.setPerson(Context.getPersonService().getPerson(robin.getPatientId()));
        Context.getUserService().saveUser(peer);
        signInAs(peer);

        assertThat(codes(open("in-front", ""))).containsExactly("unknown-person at person");
        sessionFactory
                .getCurrentSession()
                .save(new AccessGrant(
                        uuid(),
                        peer.getUserId(),
                        robin.getPatientId(),
                        robin.getPatientId(),
                        robin.getUuid(),
                        new Date(),
                        new Date(System.currentTimeMillis() + 60_000),
                        "in-front",
                        ""));
        flush();
        assertThat(access.reaches(robin.getPatientId())).isFalse();
    }

    @Test
    void those_who_reach_everybody_and_those_whose_rule_is_off_are_refused() {
        signInAs(clinician);
        assertThat(glass.isAllowed()).isFalse();
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> open("in-front", ""));
        Context.logout();
        Context.authenticate(getCredentials());
        Context.getAdministrationService()
                .saveGlobalProperty(new GlobalProperty("hcv.rule.breakGlassAllowed", "false"));
        signInAs(peer);
        assertThat(glass.isAllowed()).isFalse();
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> open("in-front", ""));
        assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> glass.find(number));
    }

    @Test
    void somebody_opened_can_still_be_asked_for() {
        open("in-front", "");

        assertThat(requests.find(number)).extracting(PersonSummary::uuid).containsExactly(robin.getUuid());
    }

    @Test
    void the_supervisor_sees_it_at_once_and_others_only_what_nobody_looks_after() {
        open("colleague-away", "on holiday");
        User alone = userWithoutSupervisor();
        signInAs(alone);
        open("in-front", "");

        signInAs(supervisor);
        assertThat(opened.unseen()).isEqualTo(2);
        OpenedPerson own = opened.all().stream()
                .filter(one -> one.words().equals("on holiday"))
                .findFirst()
                .get();
        assertThat(own.reason()).isEqualTo("colleague-away");
        assertThat(own.workerName()).isEqualTo("Test glass-peer");
        assertThat(own.person().uuid()).isEqualTo(robin.getUuid());
        assertThat(own.isOpen()).isTrue();
        signInAs(another);
        assertThat(opened.all()).extracting(OpenedPerson::workerName).containsExactly("Test glass-alone");
        assertThat(opened.see(own.uuid())).isFalse();

        signInAs(supervisor);
        assertThat(opened.see(own.uuid())).isTrue();
        flush();
        assertThat(opened.unseen()).isEqualTo(1);
        assertThat(opened.all()).extracting(OpenedPerson::isSeen).containsExactly(false, true);
        assertThat(log.about(robin.getUuid(), 1)).extracting("place").containsExactly("glass/opened");
    }

    @Test
    void somebody_whose_record_was_voided_since_is_neither_listed_nor_counted() {
        open("in-front", "");
        voidRecordOf(robin);

        signInAs(supervisor);
        assertThat(opened.all()).isEmpty();
        assertThat(opened.unseen()).isZero();
    }

    @Test
    void nobody_but_supervisors_sees_what_was_opened() {
        open("in-front", "");
        for (User each : Arrays.asList(peer, clinician)) {
            signInAs(each);
            assertThat(opened.unseen()).isZero();
            assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> opened.all());
            assertThatExceptionOfType(AccessRefused.class)
                    .isThrownBy(() -> opened.see(grants().get(0).getUuid()));
        }
    }

    private User userWithoutSupervisor() {
        Context.logout();
        Context.authenticate(getCredentials());
        return user("glass-alone", "HCV Peer Support Worker");
    }

    private Problems open(String reason, String words) {
        Problems problems = glass.open(uuid(), number, robin.getUuid(), reason, words);
        flush();
        return problems;
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }

    private static List<String> codes(Problems problems) {
        return problems.all().stream().map(BreakGlassTest::code).collect(Collectors.toList());
    }

    private static String code(Problem problem) {
        return problem.code().key() + " at " + problem.field();
    }

    private List<AccessGrant> grants() {
        return sessionFactory
                .getCurrentSession()
                .createQuery("from AccessGrant g order by g.accessGrantId", AccessGrant.class)
                .getResultList();
    }

    private void endsAt(Date until) {
        sessionFactory
                .getCurrentSession()
                .createQuery("update AccessGrant g set g.untilAt = :until")
                .setParameter("until", until)
                .executeUpdate();
        flush();
    }

    private void relate(String type, Person a, Person b) {
        Relationship relationship = new Relationship(a, b, dictionary.relationshipType(type));
        relationship.setStartDate(new Date(0));
        Context.getPersonService().saveRelationship(relationship);
    }

    private void record(String form, String... pairs) {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        raw.put("visitDate", Collections.singletonList(LocalDate.now().toString()));
        raw.put("place", Collections.singletonList(place().getUuid()));
        for (String pair : pairs) {
            String[] parts = pair.split("=", 2);
            raw.put(parts[0], Collections.singletonList(parts[1]));
        }
        Recorded recorded = forms.record(
                forms.find(form).get(), robin.getUuid(), FormSubmission.of(uuid(), raw, Collections.emptySet()));
        assertThat(recorded.isCreated()).as("%s", recorded.problems()).isTrue();
        flush();
    }
}
