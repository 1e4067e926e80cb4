/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.Provider;
import org.openmrs.ProviderAttribute;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.peer.CaseloadReason;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.springframework.beans.factory.annotation.Autowired;

class CaseloadsTest extends PlatformTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final CaseloadChange ASKED = CaseloadChange.of("", "asked", "");
    private static final CaseloadChange REACHED = CaseloadChange.of("", "reached", "");

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private People people;

    @Autowired
    private Dictionary dictionary;

    @Autowired
    private AccessLog log;

    private Patient robin;
    private User peer;
    private User other;
    private User clinician;
    private User supervisor;
    private String peerUuid;
    private String otherUuid;

    @BeforeEach
    void registerPeople() {
        robin = register("Robin", 40);
        peer = user("a-peer", "HCV Peer Support Worker");
        other = user("b-peer", "HCV Peer Support Worker");
        clinician = user("a-clinician", "HCV Clinician");
        supervisor = user("a-supervisor", "HCV Peer Supervisor");
        peerUuid = peer.getPerson().getUuid();
        otherUuid = other.getPerson().getUuid();
        flush();
    }

    private Problems assign(CaseloadChange change) {
        Problems problems = caseloads.assign(robin.getUuid(), peerUuid, change);
        flush();
        return problems;
    }

    private boolean isOpenTo(User user) {
        signInAs(user);
        boolean listed = people.caseload().stream().map(PersonSummary::uuid).anyMatch(robin.getUuid()::equals);
        boolean opened = true;
        try {
            people.page(robin.getUuid());
        } catch (AccessRefused e) {
            opened = false;
        }
        assertThat(listed).as("on the list as well as open").isEqualTo(opened);
        return opened;
    }

    @Test
    void a_supervisor_puts_a_person_on_a_caseload_once() {
        signInAs(supervisor);

        assertThat(assign(ASKED).all()).isEmpty();
        assertThat(assign(ASKED).all()).isEmpty();

        assertThat(caseloads.supporting(robin.getUuid()))
                .extracting(Supporter::personUuid)
                .containsExactly(peerUuid);
        assertThat(caseloads.available(robin.getUuid()))
                .extracting(Candidate::personUuid)
                .contains(otherUuid)
                .doesNotContain(peerUuid);
        assertThat(isOpenTo(peer)).isTrue();
    }

    @Test
    void ending_closes_the_person_at_once_and_keeps_who_and_why() {
        signInAs(supervisor);
        assign(CaseloadChange.of("", "met", "At the hostel"));

        caseloads.end(robin.getUuid(), peerUuid, REACHED);
        flush();

        assertThat(caseloads.supporting(robin.getUuid())).isEmpty();
        Support support = caseloads.history(robin.getUuid()).get(0);
        assertThat(support.name()).isEqualTo("Test a-peer");
        assertThat(support.from()).contains(TODAY);
        assertThat(support.until()).contains(TODAY);
        assertThat(support.isOver()).isTrue();
        assertThat(support.start().flatMap(CaseloadNote::reason)).contains(CaseloadReason.MET);
        assertThat(support.start().map(CaseloadNote::note)).contains("At the hostel");
        assertThat(support.end().flatMap(CaseloadNote::reason)).contains(CaseloadReason.REACHED);
        assertThat(log.about(robin.getUuid(), 10)).extracting("action").contains(AccessAction.CHANGED);
        assertThat(isOpenTo(peer)).isFalse();
    }

    /** Days from today; a relationship made by another screen of OpenMRS, with any dates. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, false, true",
                "-9, -, false, true",
                "0, -, false, true",
                "-9, 1, false, true",
                "-9, 0, false, false",
                "-9, -1, false, false",
                "-9, -, true, false",
                "-9, 1, true, false",
            })
    void a_relationship_opens_the_person_from_its_first_day_to_the_beginning_of_its_last(
            Long start, Long end, boolean voided, boolean open) {
        Relationship relationship = new Relationship();
        relationship.setPersonA(peer.getPerson());
        relationship.setPersonB(robin);
        relationship.setRelationshipType(dictionary.relationshipType("peer-client"));
        relationship.setStartDate(start == null ? null : day(TODAY.plusDays(start)));
        relationship.setEndDate(end == null ? null : day(TODAY.plusDays(end)));
        Context.getPersonService().saveRelationship(relationship);
        if (voided) {
            Context.getPersonService().voidRelationship(relationship, "made in error");
        }
        flush();

        assertThat(isOpenTo(peer)).isEqualTo(open);
        signInAs(supervisor);
        assertThat(caseloads.supporting(robin.getUuid())).hasSize(open ? 1 : 0);
        assertThat(caseloads.history(robin.getUuid())).hasSize(voided ? 0 : 1);
    }

    @Test
    void an_end_tomorrow_leaves_today_open() {
        signInAs(supervisor);
        assign(ASKED);

        assertThat(caseloads
                        .end(
                                robin.getUuid(),
                                peerUuid,
                                CaseloadChange.of(TODAY.plusDays(1).toString(), "moved", ""))
                        .all())
                .isEmpty();
        flush();

        assertThat(caseloads.supporting(robin.getUuid()))
                .extracting(Supporter::until)
                .containsExactly(Optional.of(TODAY.plusDays(1)));
        assertThat(caseloads.history(robin.getUuid()).get(0).isOver()).isFalse();
        assertThat(isOpenTo(peer)).isTrue();

        signInAs(supervisor);
        caseloads.end(robin.getUuid(), peerUuid, REACHED);
        flush();
        assertThat(isOpenTo(peer)).isFalse();
    }

    @Test
    void support_planned_for_a_day_to_come_begins_that_day_by_itself() {
        signInAs(supervisor);
        LocalDate day = TODAY.plusDays(3);
        assertThat(assign(CaseloadChange.of(day.toString(), "treatment", "When she starts"))
                        .all())
                .isEmpty();

        assertThat(caseloads.supporting(robin.getUuid())).isEmpty();
        assertThat(caseloads.planned(robin.getUuid()))
                .extracting(Planned::name, Planned::startsOn)
                .containsExactly(tuple("Test a-peer", day));
        assertThat(isOpenTo(peer)).isFalse();

        planBecomesDue();
        assertThat(isOpenTo(peer)).isTrue();
        signInAs(supervisor);
        assertThat(caseloads.planned(robin.getUuid())).isEmpty();
        Support support = caseloads.history(robin.getUuid()).get(0);
        assertThat(support.from()).contains(TODAY);
        assertThat(support.start().map(CaseloadNote::note)).contains("When she starts");
        Relationship made = sessionFactory
                .getCurrentSession()
                .createQuery("from Relationship r where r.personB = :person", Relationship.class)
                .setParameter("person", robin)
                .uniqueResult();
        assertThat(made.getCreator().getUserId()).isEqualTo(supervisor.getUserId());
    }

    @Test
    void a_plan_that_was_taken_back_never_begins() {
        signInAs(supervisor);
        assign(CaseloadChange.of(TODAY.plusDays(3).toString(), "asked", ""));
        caseloads.cancel(
                robin.getUuid(), caseloads.planned(robin.getUuid()).get(0).uuid());
        flush();
        planBecomesDue();

        assertThat(caseloads.planned(robin.getUuid())).isEmpty();
        assertThat(isOpenTo(peer)).isFalse();
    }

    @Test
    void support_that_ended_does_not_begin_again_by_an_old_plan() {
        signInAs(supervisor);
        assign(CaseloadChange.of(TODAY.plusDays(3).toString(), "asked", ""));
        planBecomesDue();
        assertThat(caseloads.supporting(robin.getUuid())).hasSize(1);
        caseloads.end(robin.getUuid(), peerUuid, REACHED);
        flush();

        assertThat(isOpenTo(peer)).isFalse();
    }

    /** As if its day had come. */
    private void planBecomesDue() {
        flush();
        sessionFactory
                .getCurrentSession()
                .createNativeQuery("update hcv_caseload_plan set starts_on = :day")
                .setParameter("day", java.sql.Date.valueOf(TODAY))
                .executeUpdate();
        flush();
    }

    /** As another screen of OpenMRS makes it, which does not ask whether there is one. */
    private Relationship elsewhere() {
        Relationship relationship = new Relationship();
        relationship.setPersonA(peer.getPerson());
        relationship.setPersonB(robin);
        relationship.setRelationshipType(dictionary.relationshipType("peer-client"));
        relationship.setStartDate(day(TODAY.minusDays(9)));
        Context.getPersonService().saveRelationship(relationship);
        flush();
        return relationship;
    }

    @Test
    void support_that_was_recorded_twice_is_shown_once_and_ends_as_a_whole() {
        elsewhere();
        elsewhere();
        signInAs(supervisor);
        assertThat(caseloads.supporting(robin.getUuid()))
                .extracting(Supporter::personUuid, Supporter::since)
                .containsExactly(tuple(peerUuid, Optional.of(TODAY.minusDays(9))));

        assertThat(caseloads.end(robin.getUuid(), peerUuid, REACHED).all()).isEmpty();
        flush();

        assertThat(caseloads.supporting(robin.getUuid())).isEmpty();
        assertThat(caseloads.history(robin.getUuid())).hasSize(2).allMatch(Support::isOver);
        assertThat(isOpenTo(peer)).isFalse();
    }

    @Test
    void support_that_was_recorded_twice_is_handed_over_as_a_whole() {
        elsewhere();
        elsewhere();
        signInAs(supervisor);

        assertThat(caseloads.handOverAll(peerUuid, otherUuid, "").all()).isEmpty();
        flush();

        assertThat(caseloads.supporting(robin.getUuid()))
                .extracting(Supporter::personUuid)
                .containsExactly(otherUuid);
        assertThat(isOpenTo(peer)).isFalse();
        assertThat(isOpenTo(other)).isTrue();
    }

    @Test
    void a_plan_that_support_overtook_does_not_open_the_person_again_after_its_end() {
        signInAs(supervisor);
        assign(CaseloadChange.of(TODAY.plusDays(3).toString(), "asked", ""));
        assign(ASKED);
        assertThat(caseloads.planned(robin.getUuid())).isEmpty();
        caseloads.end(robin.getUuid(), peerUuid, REACHED);
        planBecomesDue();

        assertThat(isOpenTo(peer)).isFalse();
    }

    @Test
    void a_plan_that_waits_for_support_from_elsewhere_to_end_does_not_begin_with_that_end() {
        signInAs(supervisor);
        assign(CaseloadChange.of(TODAY.plusDays(3).toString(), "asked", ""));
        elsewhereAsAdministrator();
        planBecomesDue();
        signInAs(supervisor);
        assertThat(caseloads.supporting(robin.getUuid())).hasSize(1);

        caseloads.end(robin.getUuid(), peerUuid, REACHED);
        flush();

        assertThat(isOpenTo(peer)).isFalse();
    }

    private void elsewhereAsAdministrator() {
        Context.logout();
        authenticate();
        elsewhere();
    }

    /** Whether support had ended before the merge, and how often people were merged, as OpenMRS leaves it behind. */
    @ParameterizedTest
    @CsvSource({"true, 1, false", "true, 2, false", "false, 1, true", "false, 2, true"})
    void merging_people_does_not_open_anew_what_had_ended(boolean ended, int merges, boolean open) {
        Relationship kept = elsewhere();
        if (ended) {
            kept.setEndDate(day(TODAY.minusDays(1)));
            Context.getPersonService().saveRelationship(kept);
        }
        for (int i = 0; i < merges; i++) {
            Relationship copy = new Relationship();
            copy.setPersonA(kept.getPersonA());
            copy.setPersonB(robin);
            copy.setRelationshipType(kept.getRelationshipType());
            copy.setCreator(kept.getCreator());
            copy.setDateCreated(kept.getDateCreated());
            Context.getPersonService().saveRelationship(copy);
            Context.getPersonService()
                    .voidRelationship(kept, "person B was merged, relationship copied to #" + copy.getRelationshipId());
            kept = copy;
        }
        flush();

        assertThat(isOpenTo(peer)).isEqualTo(open);
        signInAs(supervisor);
        assertThat(caseloads.supporting(robin.getUuid())).hasSize(open ? 1 : 0);
        assertThat(caseloads.history(robin.getUuid()))
                .extracting(Support::isOver)
                .containsExactly(!open);
    }

    @Test
    void the_same_plan_twice_is_one() {
        signInAs(supervisor);
        CaseloadChange soon = CaseloadChange.of(TODAY.plusDays(3).toString(), "asked", "");
        assign(soon);
        assign(soon);

        assertThat(caseloads.planned(robin.getUuid()))
                .extracting(Planned::startsOn)
                .containsExactly(TODAY.plusDays(3));
    }

    @Test
    void everything_wrong_with_a_change_is_said_at_once() {
        signInAs(supervisor);

        assertThat(caseloads
                        .assign(
                                robin.getUuid(),
                                clinician.getPerson().getUuid(),
                                CaseloadChange.of(TODAY.minusDays(1).toString(), "", "x\uD83D\uDE00"))
                        .all())
                .extracting(Problem::field, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("day", ProblemCode.DATE_TOO_EARLY),
                        tuple("reason", ProblemCode.REQUIRED),
                        tuple("note", ProblemCode.TEXT_UNSUPPORTED_CHARACTER),
                        tuple("worker", ProblemCode.UNKNOWN_CHOICE));
        assertThat(assign(CaseloadChange.of("soon", "other", "")).all())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("day", ProblemCode.NOT_A_DATE), tuple("note", ProblemCode.REQUIRED));
        assertThat(assign(CaseloadChange.of("", "moved", "")).all())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("reason", ProblemCode.UNKNOWN_CHOICE));
        assertThat(caseloads.history(robin.getUuid())).isEmpty();
    }

    @Test
    void an_end_in_the_past_is_refused() {
        signInAs(supervisor);
        assign(ASKED);

        Problems problems = caseloads.end(
                robin.getUuid(), peerUuid, CaseloadChange.of(TODAY.minusDays(1).toString(), "moved", ""));
        flush();

        assertThat(problems.all())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("day", ProblemCode.DATE_TOO_EARLY));
        assertThat(isOpenTo(peer)).isTrue();
    }

    @Test
    void handing_over_one_person_closes_them_to_the_first_and_opens_them_to_the_second_with_the_note() {
        signInAs(supervisor);
        assign(ASKED);

        assertThat(caseloads
                        .handOver(robin.getUuid(), peerUuid, otherUuid, "Prefers mornings")
                        .all())
                .isEmpty();
        flush();

        assertThat(caseloads.history(robin.getUuid()))
                .extracting(Support::name, support -> support.isOver())
                .containsExactlyInAnyOrder(tuple("Test a-peer", true), tuple("Test b-peer", false));
        assertThat(caseloads.history(robin.getUuid()))
                .allSatisfy(support -> assertThat(support.isOver() ? support.end() : support.start())
                        .hasValueSatisfying(note -> assertThat(note.note()).isEqualTo("Prefers mornings")));
        assertThat(isOpenTo(peer)).isFalse();
        assertThat(isOpenTo(other)).isTrue();
    }

    @Test
    void a_whole_caseload_is_handed_over_and_nobody_twice() {
        Patient kim = register("Kim", 50);
        signInAs(supervisor);
        assign(ASKED);
        caseloads.assign(kim.getUuid(), peerUuid, ASKED);
        caseloads.assign(kim.getUuid(), otherUuid, ASKED);
        flush();
        assertThat(caseloads.size(peerUuid)).isEqualTo(2);

        assertThat(caseloads.handOverAll(peerUuid, otherUuid, "").all()).isEmpty();
        flush();

        assertThat(caseloads.size(peerUuid)).isZero();
        assertThat(caseloads.size(otherUuid)).isEqualTo(2);
        assertThat(caseloads.supporting(kim.getUuid()))
                .extracting(Supporter::personUuid)
                .containsExactly(otherUuid);
    }

    @Test
    void nobody_is_handed_over_to_somebody_who_cannot_be_chosen() {
        signInAs(supervisor);
        assign(ASKED);

        assertThat(caseloads
                        .handOverAll(peerUuid, clinician.getPerson().getUuid(), "")
                        .all())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("worker", ProblemCode.UNKNOWN_CHOICE));
        assertThat(caseloads.handOver(robin.getUuid(), peerUuid, peerUuid, "").all())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("worker", ProblemCode.UNKNOWN_CHOICE));
        flush();
        assertThat(isOpenTo(peer)).isTrue();
    }

    @Test
    void the_language_and_not_to_be_known_stand_beside_the_choice() {
        assertThat(caseloads.wishes(robin.getUuid()).speaks()).isEmpty();
        assertThat(caseloads.available(robin.getUuid())).allMatch(Candidate::speaks);
        Context.getProviderService()
                .getProvidersByPerson(other.getPerson())
                .forEach(provider -> speaks(provider, "  punjabi"));
        Obs said = new Obs(robin, dictionary.concept("link.language"), new Date(), place());
        said.setValueText("Punjabi, or Urdu");
        Context.getObsService().saveObs(said, null);
        answer("link.not-known", "yes", 1);
        signInAs(supervisor);

        assertThat(caseloads.wishes(robin.getUuid()).speaks()).contains("Punjabi, or Urdu");
        assertThat(caseloads.wishes(robin.getUuid()).isNotKnown()).isTrue();
        assertThat(caseloads.available(robin.getUuid()))
                .filteredOn(candidate -> candidate.name().startsWith("Test"))
                .extracting(Candidate::name, Candidate::speaks)
                .containsExactly(tuple("Test a-peer", false), tuple("Test b-peer", true));
    }

    private void speaks(Provider provider, String language) {
        ProviderAttribute attribute = new ProviderAttribute();
        attribute.setAttributeType(Context.getProviderService().getAllProviderAttributeTypes().stream()
                .filter(type -> type.getName().toLowerCase(Locale.ROOT).contains("language"))
                .findFirst()
                .get());
        attribute.setValueReferenceInternal(language);
        provider.addAttribute(attribute);
        Context.getProviderService().saveProvider(provider);
        flush();
    }

    @Test
    void what_the_person_wished_for_stands_beside_the_choice() {
        answer("link.peer-gender", "peer-gender.man", 2);
        answer("link.peer-gender", "peer-gender.woman", 1);
        answer("consent.to-peer-support", "consent.declined", 1);
        other.getPerson().setGender("F");
        Context.getPersonService().savePerson(other.getPerson());
        signInAs(supervisor);

        assertThat(caseloads.wishes(robin.getUuid()).gender()).contains("peer-gender.woman");
        assertThat(log.about(robin.getUuid(), 1))
                .extracting(AccessLogEntry::getAction, AccessLogEntry::getPlace)
                .containsExactly(tuple(AccessAction.VIEWED, "support"));
        assertThat(caseloads.wishes(robin.getUuid()).isDeclined()).isTrue();
        assertThat(caseloads.available(robin.getUuid()))
                .filteredOn(candidate -> candidate.name().startsWith("Test"))
                .extracting(Candidate::name, Candidate::fits)
                .containsExactly(tuple("Test a-peer", false), tuple("Test b-peer", true));
    }

    private void answer(String question, String answer, int daysAgo) {
        Date when = Date.from(Instant.now().minus(daysAgo, ChronoUnit.DAYS));
        Obs obs = new Obs(robin, dictionary.concept(question), when, place());
        obs.setValueCoded(dictionary.concept(answer));
        Context.getObsService().saveObs(obs, null);
        flush();
    }

    @Test
    void only_a_peer_support_worker_can_be_chosen() {
        signInAs(supervisor);

        assertThat(caseloads.assign(robin.getUuid(), "nobody", ASKED).all())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("worker", ProblemCode.UNKNOWN_CHOICE));
    }

    @Test
    void others_assign_nobody() {
        for (User user : new User[] {clinician, peer}) {
            signInAs(user);
            assertThatThrownBy(() -> caseloads.assign(robin.getUuid(), peerUuid, ASKED))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> caseloads.handOverAll(peerUuid, otherUuid, ""))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> caseloads.history(robin.getUuid())).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> caseloads.size(peerUuid)).isInstanceOf(AccessRefused.class);
        }
    }
}
