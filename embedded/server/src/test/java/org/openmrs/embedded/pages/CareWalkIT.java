/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;

/** A person is found or registered, and recorded from the first test to the cure. */
class CareWalkIT {

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop(SERVER);

    private final Screen screen = CHROMIUM.screen();

    @BeforeEach
    void sign_in() {
        screen.signIn("clinician");
    }

    private String stage() {
        return screen.one(By.cssSelector("section.stage")).getText();
    }

    private String timeline() {
        return screen.one(By.cssSelector("table.timeline")).getText();
    }

    @Test
    void person_is_found_by_part_of_the_name_and_by_number() {
        People.register(screen, "Zelda", "Findable");
        String number = screen.one(By.cssSelector("dd.reference")).getText();
        People.find(screen, "zeld findab");
        assertThat(screen.text()).contains("Zelda Findable", number);
        People.find(screen, number);
        screen.follow("Zelda Findable");
        assertThat(screen.heading()).isEqualTo("Zelda Findable");
        People.find(screen, "no such person at all");
        assertThat(screen.has(By.cssSelector("tbody tr"))).isFalse();
        screen.follow("Register a new person");
        assertThat(screen.heading()).isEqualTo("New person");
    }

    @Test
    void similar_people_are_shown_before_another_is_made() {
        String first = People.register(screen, "Wilhelmina", "Twice");
        People.fillIn(screen, "Wilhelmena", "Twice", "F", "40");
        assertThat(screen.text()).contains("Wilhelmina Twice");
        assertThat(screen.value("givenName")).isEqualTo("Wilhelmena");
        screen.leaveBy(
                () -> screen.one(By.cssSelector("a[href*='" + first + "']")).click());
        assertThat(screen.heading()).isEqualTo("Wilhelmina Twice");
        assertThat(People.register(screen, "Wilhelmena", "Twice")).isNotEqualTo(first);
    }

    @Test
    void stage_follows_what_is_recorded_from_the_first_test_to_the_cure() {
        String person = People.register(screen, "Ottoline", "Walkthrough");
        assertThat(stage()).contains("Not tested yet");

        screening(person);
        assertThat(stage())
                .contains("Living with hepatitis C, no appointment yet")
                .contains("12 Mar 2025");
        assertThat(timeline()).contains("1250000", "In the last 12 months", "LOT-77", "Met at the van");

        assessment(person);
        assertThat(stage()).contains("Living with hepatitis C, in care");
        assertThat(timeline()).contains("8.4", "25", "64", "72", "160", "No other medicines", "Attended");

        started(person, "2025-04-01", "sof-vel", "12")
                .choose("startedElsewhere", "no")
                .type("note", "Pills go with the key worker")
                .saved();
        assertThat(timeline()).contains("1 Apr 2025", "12", "Pills go with the key worker");

        contact(person);
        assertThat(timeline()).contains("35", "Ring the clinic together", "16:30", "2", "Key-worker");

        review(person);
        assertThat(timeline()).contains("Treatment review", "Headache", "cold hands");

        FormPage.open(screen, person, "treatment-end")
                .visit("2025-06-24")
                .choose("end", "treatment-end.completed")
                .date("lastDose", "2025-06-23")
                .type("note", "All taken")
                .saved();
        assertThat(stage()).contains("Treatment ended, result awaited").contains("23 Jun 2025");
        assertThat(timeline()).contains("All taken");

        FormPage.open(screen, person, "test-result")
                .visit("2025-09-15")
                .test(0, "rna-lab", "negative")
                .choose("resultGiven", "result-given.yes")
                .type("note", "Twelve weeks after")
                .saved();
        assertThat(stage()).contains("Cured").contains("15 Sep 2025");
        assertThat(timeline()).contains("Twelve weeks after");
        assertThat(screen.all(By.cssSelector("table.timeline > tbody > tr"))).hasSize(7);
    }

    @Test
    void test_after_treatment_is_recorded_with_the_outcome() {
        String person = People.register(screen, "Ignatia", "Outcome");
        tested(person, "2025-03-12");
        started(person, "2025-04-01", "sof-vel", "12").saved();
        FormPage.open(screen, person, "treatment-end")
                .visit("2025-10-01")
                .choose("end", "treatment-end.completed")
                .date("lastDose", "2025-06-23")
                .choose("svrKnown", "yes")
                .test(0, "rna-lab", "negative")
                .date("tests[0].collected", "2025-09-20")
                .saved();
        assertThat(stage()).contains("Cured").contains("20 Sep 2025");
    }

    @Test
    void running_course_is_shown_as_on_treatment() {
        String person = People.register(screen, "Perpetua", "Midway");
        String today = LocalDate.now().toString();
        tested(person, today);
        started(person, today, "gle-pib", "8").saved();
        assertThat(stage()).contains("On treatment");
    }

    /** A screening visit with one test, in which the virus was found. */
    private void tested(String person, String day) {
        FormPage.open(screen, person, "screening")
                .visit(day)
                .choose("consentToTest", "consent.given")
                .test(0, "rna-poc", "positive")
                .saved();
    }

    /** The form of a course that was started on the day of the visit, not sent yet. */
    private FormPage started(String person, String day, String regimen, String weeks) {
        return FormPage.open(screen, person, "treatment-start")
                .visit(day)
                .date("startDate", day)
                .choose("regimen", "regimen." + regimen)
                .type("weeks", weeks);
    }

    private void screening(String person) {
        FormPage form = FormPage.open(screen, person, "screening")
                .visit("2025-03-12")
                .choose("setting", "setting.street")
                .choose("consentToTest", "consent.given")
                .choose("previousTest", "previous-test.never")
                .choose("previousTreatment", "previous-treatment.none")
                .choose("riskInjecting", "when.last-12-months")
                .choose("riskHomeless", "when.now")
                .choose("riskPrison", "when.never")
                .test(0, "ab-fingerprick", "positive")
                .type("tests[0].kitLot", "LOT-77")
                .addTest()
                .test(1, "rna-poc", "positive")
                .date("tests[1].collected", "2025-03-12")
                .type("tests[1].value", "1250000")
                .choose("tests[1].genotype", "genotype.3a");
        form.choose("resultGiven", "result-given.yes")
                .date("referralDate", "2025-03-12")
                .choose("preferredContact", "reach-by.peer")
                .choose("safeToLeaveMessage", "yes")
                .choose("consentToContact", "consent.given")
                .choose("consentToPeerSupport", "consent.given")
                .type("note", "Met at the van")
                .saved();
    }

    private void assessment(String person) {
        FormPage.open(screen, person, "assessment")
                .visit("2025-03-20")
                .choose("appointmentOutcome", "appointment.attended")
                .type("stiffness", "8.4")
                .type("scanIqr", "2.1")
                .type("scanShots", "10")
                .choose("scanProbe", "scan-probe.m")
                .choose("cirrhosis", "cirrhosis.none")
                .choose("ascites", "ascites.none")
                .choose("encephalopathy", "encephalopathy.none")
                .type("alt", "64")
                .type("ast", "72")
                .type("platelets", "160")
                .choose("hbsag", "hbsag.negative")
                .choose("comedication", "comedication.none")
                .type("note", "Scan done")
                .saved();
    }

    private void contact(String person) {
        FormPage.open(screen, person, "peer-contact")
                .visit("2025-04-15")
                .choose("outcome", "contact-outcome.made")
                .choose("mode", "mode.clinic")
                .type("minutes", "35")
                .choose("activities", "activity.being-there", "activity.medication")
                .choose("harmReduction", "harm-reduction.naloxone-kit")
                .type("naloxoneKits", "2")
                .choose("incentive", "incentive.travel")
                .choose("barriers", "barrier.transport", "barrier.phone")
                .type("nextStep", "Ring the clinic together")
                .date("nextDate", "2025-04-22")
                .choose("safeguarding", "no")
                .type("startTime", "16:30")
                .choose("peoplePresent", "present.key-worker")
                .type("note", "In good spirits")
                .saved();
    }

    private void review(String person) {
        FormPage.open(screen, person, "treatment-review")
                .visit("2025-05-05")
                .choose("stillTaking", "yes")
                .choose("stopPlanned", "no")
                .type("dosesMissed", "2")
                .date("missedSince", "2025-04-28")
                .choose("sideEffects", "side-effect.headache", "side-effect.other")
                .type("sideEffectOther", "cold hands")
                .choose("collected", "yes")
                .type("collectedWeeks", "4")
                .date("nextCollection", "2025-06-01")
                .saved();
    }
}
