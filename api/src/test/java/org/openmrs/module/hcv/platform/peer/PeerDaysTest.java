/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Patient;
import org.openmrs.User;
import org.openmrs.module.hcv.domain.day.DayReason;
import org.openmrs.module.hcv.domain.day.DayTask;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.openmrs.module.hcv.platform.worklist.WorklistTest;
import org.springframework.beans.factory.annotation.Autowired;

class PeerDaysTest extends WorklistTest {

    @Autowired
    private Access access;

    @Autowired
    private People people;

    @Autowired
    private CurrentRules rules;

    private PeerDays days;
    private Patient robin;
    private Patient sam;
    private User peer;
    private User colleague;
    private User clinician;
    private User staff;

    @BeforeEach
    void makeDays() {
        days = new PeerDays(sessionFactory, dictionary, access, log, people, histories, rules, clock);
        robin = register("Robin", 40);
        sam = register("Sam", 30);
        peer = user("a-peer", "HCV Peer Support Worker");
        colleague = user("a-colleague", "HCV Peer Support Worker");
        clinician = user("a-clinician", "HCV Clinician");
        staff = user("a-staff", "HCV Programme Staff");
        assign(peer.getPerson(), robin);
        assign(colleague.getPerson(), robin);
    }

    private void met(Patient person, String day, String... more) {
        String[] fields = {
            "visitDate",
            day,
            "outcome",
            "contact-outcome.made",
            "mode",
            "mode.street",
            "minutes",
            "15",
            "activities",
            "activity.accompanied",
            "safeguarding",
            "no"
        };
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        record(person, "peer-contact", all);
    }

    private void notMet(Patient person, String day, String outcome) {
        record(
                person,
                "peer-contact",
                "visitDate",
                day,
                "outcome",
                outcome,
                "mode",
                "mode.phone",
                "safeguarding",
                "no");
    }

    @Test
    void a_next_step_agreed_for_today_is_a_task_with_its_words_and_how_to_reach_the_person() {
        signInAs(peer);
        met(
                robin,
                "2026-06-20",
                "nextStep",
                "Call about the appointment",
                "nextDate",
                "2026-06-30",
                "preferredContact",
                "reach-by.text");

        MyDay day = days.today();

        assertThat(day.now()).hasSize(1);
        assertThat(day.coming()).isEmpty();
        DayPerson shown = day.now().get(0);
        assertThat(shown.person().uuid()).isEqualTo(robin.getUuid());
        assertThat(shown.tasks()).containsExactly(DayTask.of(DayReason.PROMISED, TODAY));
        assertThat(shown.agreed()).isEqualTo("Call about the appointment");
        assertThat(shown.reachBy()).isEqualTo("text");
        assertThat(shown.messageSafe()).isEmpty();
        assertThat(shown.attempts()).isZero();
    }

    @Test
    void a_task_of_tomorrow_is_coming_and_gone_once_the_person_was_met_that_day() {
        signInAs(peer);
        met(robin, "2026-06-20", "nextDate", "2026-07-01");
        assertThat(days.today().now()).isEmpty();
        assertThat(days.today().coming()).hasSize(1);

        clock.day = LocalDate.of(2026, 7, 1);
        assertThat(days.today().now()).hasSize(1);
        notMet(robin, "2026-07-01", "contact-outcome.no-answer");
        assertThat(days.today().now()).extracting(DayPerson::attempts).containsExactly(1);
        met(robin, "2026-07-01");
        assertThat(days.today().now()).isEmpty();
    }

    @Test
    void attempts_and_the_way_of_the_last_contact_are_known_before_the_next() {
        signInAs(peer);
        met(robin, "2026-06-20");
        notMet(robin, "2026-06-21", "contact-outcome.no-answer");
        notMet(robin, "2026-06-22", "contact-outcome.not-found");

        ContactSoFar soFar = days.contacts(robin.getUuid());

        assertThat(soFar.attempts()).isEqualTo(2);
        assertThat(soFar.mode()).contains("mode.phone");
        assertThatThrownBy(() -> days.contacts(sam.getUuid())).isInstanceOf(AccessRefused.class);
    }

    @Test
    void what_waits_in_care_is_told_of_the_own_caseload_only_and_everybody_shown_is_noted() {
        signInAs(clinician);
        reactive(robin, "2026-03-01");
        reactive(sam, "2026-02-01");
        signInAs(peer);

        assertThat(days.today().now()).extracting(each -> each.person().uuid()).containsExactly(robin.getUuid());
        assertThat(days.today().now().get(0).tasks())
                .containsExactly(DayTask.of(DayReason.TEST_NEEDED, LocalDate.of(2026, 3, 1)));
        flush();
        assertThat(log.about(robin.getUuid(), 1).get(0).getAction()).isEqualTo(AccessAction.LISTED);
        assertThat(log.about(robin.getUuid(), 1).get(0).getPlace()).isEqualTo("day");
    }

    @Test
    void an_appointment_that_a_clinician_recorded_can_be_gone_along_to() {
        signInAs(clinician);
        record(
                robin,
                "assessment",
                "visitDate",
                "2026-06-20",
                "appointmentOutcome",
                "appointment.attended",
                "appointmentDate",
                "2026-07-02");
        signInAs(peer);

        assertThat(days.today().coming().get(0).tasks())
                .containsExactly(DayTask.of(DayReason.APPOINTMENT, LocalDate.of(2026, 7, 2)));
    }

    @Test
    void what_a_colleague_learned_is_news_until_the_person_is_met() {
        signInAs(colleague);
        notMet(robin, "2026-06-29", "contact-outcome.in-hospital");
        assertThat(days.today().news()).isEmpty();
        signInAs(peer);

        assertThat(days.today().news()).hasSize(1);
        assertThat(days.today().news().get(0).what()).isEqualTo("contact-outcome.in-hospital");
        assertThat(days.today().news().get(0).day()).isEqualTo(LocalDate.of(2026, 6, 29));
        met(robin, "2026-06-30");
        assertThat(days.today().news()).isEmpty();
    }

    @Test
    void an_appointment_somebody_did_not_get_to_is_news_until_they_are_met_or_were_at_one() {
        signInAs(clinician);
        appointment("2026-06-28", "appointment.missed");
        signInAs(peer);
        assertThat(days.today().news()).extracting(TeamNews::what).containsExactly("appointment.missed");
        assertThat(days.today().news().get(0).isAppointment()).isTrue();
        assertThat(days.today().news().get(0).day()).isEqualTo(LocalDate.of(2026, 6, 28));
        clock.day = LocalDate.of(2026, 7, 13);
        assertThat(days.today().news()).isEmpty();
        clock.day = TODAY;
        signInAs(clinician);
        appointment("2026-06-29", "appointment.attended");
        signInAs(peer);
        assertThat(days.today().news()).isEmpty();
        signInAs(clinician);
        appointment("2026-06-30", "appointment.missed");
        signInAs(peer);
        assertThat(days.today().news()).hasSize(1);
        met(robin, "2026-06-30");
        assertThat(days.today().news()).isEmpty();
    }

    private void appointment(String day, String outcome) {
        record(robin, "assessment", "visitDate", day, "appointmentOutcome", outcome);
    }

    @Test
    void the_own_week_adds_up_what_the_worker_did_and_nobody_else() {
        signInAs(peer);
        met(robin, "2026-06-23");
        met(robin, "2026-06-24");
        met(robin, "2026-06-30");
        notMet(robin, "2026-06-30", "contact-outcome.no-answer");
        signInAs(colleague);
        met(robin, "2026-06-30");
        signInAs(peer);

        OwnWeek week = days.today().week();

        assertThat(week.made()).isEqualTo(2);
        assertThat(week.minutes()).isEqualTo(30);
        assertThat(week.accompanied()).isEqualTo(2);
        assertThat(week.attempted()).isEqualTo(1);
    }

    @Test
    void who_declined_peer_support_is_not_shown_and_of_who_declined_contact_nothing_is_asked() {
        signInAs(colleague);
        notMet(robin, "2026-06-19", "contact-outcome.moved");
        signInAs(clinician);
        reactive(robin, "2026-03-01");
        record(
                robin,
                "screening",
                "visitDate",
                "2026-06-20",
                "consentToTest",
                "consent.given",
                "consentToContact",
                "consent.declined");
        signInAs(peer);
        assertThat(days.today().now()).isEmpty();
        assertThat(days.today().news()).hasSize(1);

        signInAs(clinician);
        record(
                robin,
                "screening",
                "visitDate",
                "2026-06-21",
                "consentToTest",
                "consent.given",
                "consentToContact",
                "consent.given",
                "consentToPeerSupport",
                "consent.declined");
        signInAs(peer);
        assertThat(days.today().now()).isEmpty();
        assertThat(days.today().news()).isEmpty();
    }

    @Test
    void what_to_look_out_for_is_told_before_a_visit_until_somebody_says_there_is_nothing() {
        signInAs(colleague);
        met(robin, "2026-06-20", "nextDate", "2026-06-30", "visitAlert", "yes", "visitAlertNote", "A dog in the yard");
        signInAs(peer);
        VisitAlert alert = days.today().now().get(0).alert().get();
        assertThat(alert.words()).isEqualTo("A dog in the yard");
        assertThat(alert.notedOn()).isEqualTo(LocalDate.of(2026, 6, 20));
        assertThat(days.alert(robin.getUuid()).get().words()).isEqualTo("A dog in the yard");
        assertThatThrownBy(() -> days.alert(sam.getUuid())).isInstanceOf(AccessRefused.class);

        notMet(robin, "2026-06-21", "contact-outcome.not-found");
        assertThat(days.alert(robin.getUuid()))
                .as("who says nothing changes nothing")
                .isPresent();
        met(robin, "2026-06-22", "visitAlert", "yes");
        assertThat(days.alert(robin.getUuid()).get().words()).isEmpty();
        met(robin, "2026-06-23", "visitAlert", "no");
        assertThat(days.alert(robin.getUuid())).isEmpty();
    }

    @Test
    void what_to_look_out_for_is_not_told_to_those_who_visit_nobody() {
        signInAs(peer);
        met(robin, "2026-06-20", "visitAlert", "yes", "visitAlertNote", "A dog in the yard");
        signInAs(staff);

        assertThat(days.alert(robin.getUuid())).isEmpty();
    }

    @Test
    void who_has_no_caseload_is_refused() {
        signInAs(clinician);

        assertThatThrownBy(() -> days.today()).isInstanceOf(AccessRefused.class);
    }
}
