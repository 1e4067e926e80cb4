/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.Relationship;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.peer.OwnWeek;
import org.openmrs.module.hcv.platform.peer.PeerDays;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.openmrs.module.hcv.platform.safety.SafetyClinicians;
import org.openmrs.module.hcv.platform.safety.SafetyConcerns;
import org.openmrs.module.hcv.platform.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;

class OutreachTest extends WorklistTest {

    private static final String[] SESSION = {
        "visitDate",
        "2026-06-30",
        "mode",
        "mode.street",
        "minutes",
        "120",
        "activities",
        "activity.being-there",
        "harmReduction",
        "harm-reduction.foil"
    };

    @Autowired
    private FormService forms;

    @Autowired
    private Access access;

    @Autowired
    private People people;

    @Autowired
    private Places places;

    @Autowired
    private CurrentRules rules;

    private Outreach outreach;
    private OutreachSessions sessions;
    private OutreachCorrection correction;
    private PeerDays days;
    private Patient robin;
    private Patient sam;
    private Patient toni;
    private User peer;
    private User colleague;
    private User clinician;
    private User supervisor;
    private User staff;
    private Relationship ofSam;
    private final String uuid = UUID.randomUUID().toString();

    @BeforeEach
    void makeTeam() {
        outreach = new Outreach(sessionFactory, forms, places, people, access, clock);
        correction = new OutreachCorrection(sessionFactory, transactions, access, clock);
        sessions = new OutreachSessions(sessionFactory, dictionary, forms, places, people, access, log, clock);
        days = new PeerDays(sessionFactory, dictionary, access, log, people, histories, rules, clock);
        robin = register("Robin", 40);
        sam = register("Sam", 30);
        toni = register("Toni", 50);
        peer = user("a-peer", "HCV Peer Support Worker");
        colleague = user("a-colleague", "HCV Peer Support Worker");
        clinician = user("a-clinician", "HCV Clinician");
        supervisor = user("a-supervisor", "HCV Peer Supervisor");
        staff = user("a-staff", "HCV Programme Staff");
        assign(peer.getPerson(), robin);
        ofSam = assign(peer.getPerson(), sam);
        assign(colleague.getPerson(), toni);
        signInAs(peer);
    }

    /** The usual session with these people, and more fields, which replace those of the same name. */
    private OutreachRequest session(List<Patient> chosen, String... more) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("place", Collections.singletonList(place().getUuid()));
        typed.put(OutreachRequest.PERSON, chosen.stream().map(Patient::getUuid).collect(Collectors.toList()));
        List<String> fields = new ArrayList<>(Arrays.asList(SESSION));
        fields.addAll(Arrays.asList(more));
        for (int i = 0; i < fields.size(); i += 2) {
            typed.put(fields.get(i), Collections.singletonList(fields.get(i + 1)));
        }
        return OutreachRequest.of(uuid, typed);
    }

    private static String of(String field, Patient person) {
        return OutreachRequest.field(field, person.getUuid());
    }

    private OutreachRecorded record(OutreachRequest sent) {
        OutreachRecorded recorded = outreach.record(sent, Collections.emptySet());
        flush();
        return recorded;
    }

    private void saved(OutreachRequest sent) {
        OutreachRecorded recorded = record(sent);
        assertThat(recorded.isCreated()).as("%s", recorded.problems()).isTrue();
    }

    private Map<String, Object> answers(Patient person) {
        List<Encounter> encounters = encounters(person);
        assertThat(encounters).hasSize(1);
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Obs obs : encounters.get(0).getAllObs()) {
            String question =
                    dictionary.concepts().key(obs.getConcept().getConceptId()).get();
            answers.put(
                    question,
                    obs.getValueCoded() != null
                            ? dictionary
                                    .concepts()
                                    .key(obs.getValueCoded().getConceptId())
                                    .get()
                            : obs.getValueNumeric() != null ? obs.getValueNumeric() : obs.getValueText());
        }
        return answers;
    }

    private List<Encounter> encounters(Patient person) {
        return sessionFactory
                .getCurrentSession()
                .createQuery("from Encounter e where e.patient.patientId = :id and e.voided = false", Encounter.class)
                .setParameter("id", person.getPatientId())
                .getResultList();
    }

    private long rows(String entity) {
        return sessionFactory
                .getCurrentSession()
                .createQuery("select count(*) from " + entity, Long.class)
                .uniqueResult();
    }

    private void endSupportOfSam() {
        User now = Context.getAuthenticatedUser();
        signInAsAdministrator();
        Relationship relationship = Context.getPersonService().getRelationship(ofSam.getRelationshipId());
        relationship.setStartDate(new Date(0));
        relationship.setEndDate(Date.from(clock.instant().minusSeconds(60)));
        Context.getPersonService().saveRelationship(relationship);
        signInAs(now);
    }

    @Test
    void everybody_who_was_met_gets_a_contact_of_their_own_and_the_time_is_shared() {
        saved(session(Arrays.asList(robin, sam), "unnamed", "6", "startTime", "14:30"));

        for (Patient each : Arrays.asList(robin, sam)) {
            assertThat(answers(each))
                    .containsEntry("contact.outcome", "contact-outcome.made")
                    .containsEntry("contact.minutes", 15.0)
                    .containsEntry("contact.mode", "mode.street")
                    .containsEntry("contact.activity", "activity.being-there")
                    .containsEntry("contact.harm-reduction", "harm-reduction.foil")
                    .containsEntry("contact.start-time", "14:30")
                    .containsEntry("contact.safeguarding", "no");
        }
        OutreachSession kept = sessions.find(uuid).get();
        assertThat(kept.named()).isEqualTo(2);
        assertThat(kept.facts().unnamed()).isEqualTo(6);
        assertThat(kept.facts().minutes()).isEqualTo(120);
        assertThat(kept.facts().day()).isEqualTo(TODAY);
        assertThat(kept.facts().done()).containsExactly("activity.being-there", "harm-reduction.foil");
        assertThat(kept.people())
                .extracting(each -> each.person().uuid())
                .containsExactlyInAnyOrder(robin.getUuid(), sam.getUuid());
        flush();
        assertThat(log.about(robin.getUuid(), 1).get(0).getPlace()).isEqualTo("outreach");
    }

    @Test
    void what_was_different_with_one_person_is_kept_with_that_person() {
        saved(session(
                Arrays.asList(robin, sam),
                of("outcome", robin),
                "contact-outcome.not-found",
                of("nextStep", robin),
                "Look at the hostel",
                of("nextDate", robin),
                "2026-07-01",
                of("minutes", sam),
                "45",
                of("naloxoneKits", sam),
                "2"));

        assertThat(answers(robin))
                .containsEntry("contact.outcome", "contact-outcome.not-found")
                .containsEntry("contact.next-step", "Look at the hostel")
                .doesNotContainKeys("contact.minutes", "contact.activity", "contact.harm-reduction");
        assertThat(answers(sam)).containsEntry("contact.minutes", 45.0).containsEntry("contact.naloxone-kits", 2.0);
        assertThat(days.today().coming())
                .extracting(each -> each.person().uuid())
                .containsExactly(robin.getUuid());
    }

    @Test
    void saving_it_twice_makes_one_and_what_was_changed_in_between_is_told() {
        saved(session(Arrays.asList(robin, sam)));

        assertThat(record(session(Arrays.asList(robin, sam))).isUnchanged()).isTrue();
        for (OutreachRequest other : Arrays.asList(
                session(Collections.singletonList(robin)),
                session(Arrays.asList(robin, sam), "unnamed", "1"),
                session(Arrays.asList(robin, sam), "minutes", "60"),
                session(Arrays.asList(robin, sam), of("nextStep", sam), "Call"))) {
            OutreachRecorded again = record(other);
            assertThat(again.isDifferent()).isTrue();
            assertThat(again.problems().all()).containsExactly(Problem.error("session", ProblemCode.RECORD_DIFFERS));
        }
        assertThat(encounters(robin)).hasSize(1);
        assertThat(encounters(sam)).hasSize(1);
        assertThat(rows("OutreachRow")).isEqualTo(1);
        assertThat(rows("OutreachContactRow")).isEqualTo(2);
    }

    @Test
    void nobody_else_can_write_under_the_same_uuid() {
        saved(session(Collections.emptyList(), "unnamed", "3"));
        signInAs(colleague);

        assertThat(record(session(Collections.emptyList(), "unnamed", "3")).isDifferent())
                .isTrue();
    }

    @Test
    void one_person_refused_keeps_everything_from_being_saved_and_every_problem_is_told() {
        OutreachRecorded recorded = record(session(
                Arrays.asList(robin, sam),
                "minutes",
                "soon",
                "startTime",
                "25:00",
                of("nextDate", robin),
                "2026-06-01",
                of("naloxoneKits", sam),
                "many"));

        assertThat(recorded.isCreated()).isFalse();
        assertThat(recorded.problems().all())
                .extracting(Problem::field, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("minutes", ProblemCode.NOT_A_NUMBER),
                        tuple("startTime", ProblemCode.NOT_A_TIME),
                        tuple(of("nextDate", robin), ProblemCode.DATE_BEFORE),
                        tuple(of("naloxoneKits", sam), ProblemCode.NOT_A_NUMBER));
        assertThat(encounters(robin)).isEmpty();
        assertThat(encounters(sam)).isEmpty();
        assertThat(rows("OutreachRow")).isZero();
    }

    @Test
    void a_day_that_one_person_did_not_live_is_told_of_that_person() {
        sql("update person set death_date = '2026-06-01', dead = true where person_id = " + sam.getPatientId());

        assertThat(record(session(Arrays.asList(robin, sam))).problems().all())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple(of("person", sam), ProblemCode.DATE_AFTER_DEATH));
        assertThat(record(session(Arrays.asList(robin, sam), "visitDate", "1970-01-01"))
                        .problems()
                        .all())
                .extracting(Problem::field, Problem::code)
                .contains(tuple("visitDate", ProblemCode.DATE_TOO_EARLY));
        assertThat(encounters(robin)).isEmpty();
    }

    @Test
    void somebody_out_of_reach_is_told_and_the_rest_is_not_lost() {
        OutreachRecorded recorded = record(session(Arrays.asList(robin, toni)));

        assertThat(recorded.problems().all())
                .containsExactly(Problem.error(of("person", toni), ProblemCode.UNKNOWN_PERSON));
        assertThat(encounters(robin)).isEmpty();
        assertThat(encounters(toni)).isEmpty();
    }

    @Test
    void what_was_written_of_somebody_who_is_not_ticked_is_not_dropped_unseen() {
        assertThat(record(session(Collections.singletonList(robin), of("nextStep", sam), "Call"))
                        .problems()
                        .all())
                .containsExactly(Problem.error(of("person", sam), ProblemCode.UNEXPECTED_VALUE));
    }

    @Test
    void a_session_with_unnamed_people_alone_counts_and_one_with_nobody_is_asked_about() {
        assertThat(record(session(Collections.emptyList())).problems().all())
                .containsExactly(Problem.error("person", ProblemCode.REQUIRED));
        assertThat(record(session(Collections.emptyList(), "unnamed", "501"))
                        .problems()
                        .all())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.OUT_OF_RANGE);
        assertThat(record(session(Collections.emptyList(), "unnamed", "-1"))
                        .problems()
                        .all())
                .extracting(Problem::code)
                .contains(ProblemCode.NOT_A_WHOLE_NUMBER);

        saved(session(Collections.emptyList(), "unnamed", "7"));

        OwnWeek week = days.today().week();
        assertThat(week.unnamed()).isEqualTo(7);
        assertThat(week.minutes()).isEqualTo(120);
        assertThat(week.made()).isZero();
    }

    @Test
    void the_time_of_a_session_counts_once_in_the_own_week() {
        record(
                robin,
                "peer-contact",
                "visitDate",
                "2026-06-29",
                "outcome",
                "contact-outcome.made",
                "mode",
                "mode.phone",
                "minutes",
                "10",
                "activities",
                "activity.reminder",
                "safeguarding",
                "no");
        saved(session(Arrays.asList(robin, sam), "unnamed", "1"));

        OwnWeek week = days.today().week();

        assertThat(week.made()).isEqualTo(3);
        assertThat(week.minutes()).isEqualTo(130);
        assertThat(week.unnamed()).isEqualTo(1);
        clock.day = LocalDate.of(2026, 7, 7);
        assertThat(days.today().week().minutes()).isZero();
        assertThat(days.today().week().unnamed()).isZero();
    }

    @Test
    void a_worry_about_safety_is_there_at_once_and_shown_to_nobody_else_with_the_session() {
        saved(session(Arrays.asList(robin, sam), of("safeguarding", sam), "yes"));

        assertThat(answers(sam)).containsEntry("contact.safeguarding", "yes");
        assertThat(answers(robin)).containsEntry("contact.safeguarding", "no");
        assertThat(sessions.find(uuid).get().people().stream()
                        .filter(OutreachPerson::isWorry)
                        .map(each -> each.person().uuid()))
                .containsExactly(sam.getUuid());
        signInAs(supervisor);
        assertThat(sessions.find(uuid).get().people()).hasSize(2).noneMatch(OutreachPerson::isWorry);
        signInAs(clinician);
        SafetyClinicians clinicians = new SafetyClinicians(sessionFactory, access);
        assertThat(new SafetyConcerns(sessionFactory, dictionary, clinicians, access, log, people, rules, clock)
                        .recent())
                .extracting(each -> each.person().uuid())
                .containsExactly(sam.getUuid());
    }

    @Test
    void a_session_is_for_its_author_and_for_supervisors() {
        saved(session(Arrays.asList(robin, sam)));
        signInAs(colleague);
        assertThat(sessions.find(uuid)).isEmpty();
        assertThat(sessions.lately()).isEmpty();
        signInAs(clinician);
        assertThat(sessions.find(uuid)).isEmpty();
        signInAs(supervisor);
        assertThat(sessions.find(uuid).get().people()).hasSize(2);
        assertThat(sessions.lately()).hasSize(1);
        assertThat(sessions.lately().get(0).people()).isEmpty();
        assertThat(sessions.find("x' or 1=1")).isEmpty();
        signInAs(staff);
        assertThatThrownBy(() -> sessions.find(uuid)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> outreach.begin()).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(
                        () -> outreach.record(session(Collections.emptyList(), "unnamed", "1"), Collections.emptySet()))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void who_is_not_supported_any_more_is_counted_and_not_named() {
        saved(session(Arrays.asList(robin, sam)));
        endSupportOfSam();

        OutreachSession kept = sessions.find(uuid).get();

        assertThat(kept.named()).isEqualTo(2);
        assertThat(kept.people()).extracting(each -> each.person().uuid()).containsExactly(robin.getUuid());
    }

    @Test
    void the_author_can_put_the_numbers_right_on_the_same_day_and_nobody_else_can() {
        saved(session(Collections.singletonList(robin), "unnamed", "9"));
        assertThat(correction.isOpen(uuid)).isTrue();
        assertThat(correction.correct(uuid, "601", "many").all())
                .extracting(Problem::field, Problem::code)
                .containsExactly(
                        tuple("minutes", ProblemCode.OUT_OF_RANGE), tuple("unnamed", ProblemCode.NOT_A_WHOLE_NUMBER));
        assertThat(correction.correct(uuid, "", "1").all())
                .containsExactly(Problem.error("minutes", ProblemCode.REQUIRED));
        flush();
        assertThat(sessions.find(uuid).get().facts().unnamed()).isEqualTo(9);

        assertThat(correction.correct(uuid, "30", "0").isEmpty()).isTrue();
        flush();
        assertThat(sessions.find(uuid).get().facts().unnamed()).isZero();
        assertThat(days.today().week().minutes()).isEqualTo(30);
        assertThat(answers(robin)).containsEntry("contact.minutes", 12.0);
        sql("update encounter set voided = true where patient_id = " + robin.getPatientId());
        assertThat(sessions.lately()).as("nobody is left").isEmpty();
        assertThat(days.today().week().minutes()).isZero();

        for (User other : Arrays.asList(colleague, supervisor, clinician)) {
            signInAs(other);
            assertThat(correction.isOpen(uuid)).isFalse();
            assertThatThrownBy(() -> correction.correct(uuid, "1", "1")).isInstanceOf(AccessRefused.class);
        }
        signInAs(peer);
        clock.day = TODAY.plusDays(1);
        assertThatThrownBy(() -> correction.correct(uuid, "1", "1")).isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_contact_that_was_taken_out_is_no_part_of_the_session_any_more() {
        saved(session(Arrays.asList(robin, sam)));
        sql("update encounter set voided = true where patient_id = " + sam.getPatientId());

        assertThat(sessions.find(uuid).get().named()).isEqualTo(1);
    }

    @Test
    void a_worker_chooses_from_the_own_caseload_and_whoever_reaches_everybody_from_those_found() {
        OutreachRequest empty = OutreachRequest.of(uuid, Collections.emptyMap());
        assertThat(outreach.choices(empty, "Toni"))
                .extracting(PersonSummary::uuid)
                .containsExactly(robin.getUuid(), sam.getUuid());
        signInAs(clinician);
        assertThat(outreach.choices(empty, "")).isEmpty();
        assertThat(outreach.choices(session(Collections.singletonList(robin)), "Toni"))
                .extracting(PersonSummary::uuid)
                .containsExactly(robin.getUuid(), toni.getUuid());
    }

    @Test
    void a_test_that_is_not_signed_off_is_asked_about_once_for_everybody() {
        OutreachRequest sent = session(Arrays.asList(robin, sam), "activities", "activity.ab-test");

        OutreachRecorded asked = record(sent);

        assertThat(asked.problems().hasErrors()).isFalse();
        assertThat(asked.problems().warnings())
                .extracting(Problem::field, Problem::code)
                .containsExactly(tuple("activities", ProblemCode.TASK_NOT_SIGNED_OFF));
        assertThat(encounters(robin)).isEmpty();
        assertThat(outreach.record(sent, Collections.singleton("activities:task.not-signed-off"))
                        .isCreated())
                .isTrue();
        flush();
        assertThat(encounters(robin)).hasSize(1);
        assertThat(encounters(sam)).hasSize(1);
    }
}
