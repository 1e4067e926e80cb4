/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Records are changed, followed, taken out and put back; drafts survive a lost session. */
class RecordsIT {

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop(SERVER);

    private final Screen screen = CHROMIUM.screen();
    private String person;

    @BeforeEach
    void register_somebody() {
        screen.signIn("clinician");
        person = People.register(
                screen, "Record", "Person" + UUID.randomUUID().toString().replaceAll("\\d|-", ""));
    }

    private String stage() {
        return screen.one(By.cssSelector("section.stage")).getText();
    }

    private FormPage assessment(String stiffness) {
        return FormPage.open(screen, person, "assessment")
                .visit("2025-03-20")
                .choose("appointmentOutcome", "appointment.attended")
                .type("stiffness", stiffness);
    }

    /** Opens the only record of the person. */
    private String openRecord() {
        screen.open("/hcv/people/" + person);
        screen.leaveBy(() -> screen.one(By.cssSelector("table.timeline th a")).click());
        return screen.path();
    }

    @Test
    void record_is_changed_and_says_what_it_said_before() {
        assessment("8.4").saved();
        openRecord();
        assertThat(screen.heading()).isEqualTo("Assessment");
        assertThat(screen.text()).contains("8.4", "Nothing was changed since it was entered.");
        screen.follow("Change");
        assertThat(screen.value("stiffness")).isEqualTo("8.4");
        assertThat(screen.value("visitDate")).isEqualTo("2025-03-20");
        screen.type("stiffness", "9.1");
        screen.type("_reason", "Read the wrong line");
        screen.press("Save");
        assertThat(screen.path()).endsWith("?saved");
        String history =
                screen.one(By.cssSelector("section[aria-labelledby=history]")).getText();
        assertThat(history).contains("Changed", "8.4", "9.1", "Read the wrong line");
        screen.open("/hcv/people/" + person);
        assertThat(screen.one(By.cssSelector("table.timeline")).getText())
                .contains("9.1")
                .doesNotContain("8.4");
    }

    @Test
    void wrong_change_is_refused_and_keeps_what_was_typed() {
        assessment("8.4").saved();
        String record = openRecord();
        screen.follow("Change");
        screen.date("visitDate", "2999-01-01");
        screen.type("note", "Kept");
        screen.press("Save");
        assertThat(screen.text()).contains("This date is in the future");
        assertThat(screen.value("note")).isEqualTo("Kept");
        screen.open(record);
        assertThat(screen.text()).contains("Nothing was changed since it was entered.");
    }

    @Test
    void change_made_meanwhile_is_shown_and_not_overwritten() {
        assessment("8.4").saved();
        String record = openRecord();
        screen.follow("Change");
        screen.type("stiffness", "12");
        screen.inAnotherTab(() -> {
            screen.open(record + "/edit");
            screen.type("stiffness", "9.1");
            screen.press("Save");
        });
        screen.press("Save");
        String notice = screen.one(By.cssSelector("[data-problems]")).getText();
        assertThat(notice).contains("somebody changed this record after you opened it", "9.1", "12");
        assertThat(screen.value("stiffness")).isEqualTo("12");
        screen.press("Save");
        assertThat(screen.path()).endsWith("?saved");
        assertThat(screen.text()).contains("9.1", "12");
    }

    @Test
    void form_changed_after_going_back_is_offered_as_a_change() {
        FormPage form = assessment("8.4");
        form.savedAndBack();
        screen.type("stiffness", "9.9");
        form.save();
        String notice = screen.one(By.cssSelector("[data-problems]")).getText();
        assertThat(notice).contains("This form was saved before, with other answers", "8.4", "9.9");
        form.save();
        assertThat(screen.path()).contains("/records/").endsWith("?saved");
        screen.open("/hcv/people/" + person);
        assertThat(screen.all(By.cssSelector("table.timeline > tbody > tr"))).hasSize(1);
        assertThat(screen.text()).contains("9.9");
    }

    @Test
    void record_is_taken_out_with_a_reason_and_put_back() {
        FormPage.open(screen, person, "screening")
                .visit("2025-03-12")
                .choose("consentToTest", "consent.given")
                .test(0, "rna-poc", "positive")
                .saved();
        assertThat(stage()).contains("Living with hepatitis C");
        openRecord();
        screen.follow("Take this record out");
        assertThat(screen.text()).contains("Living with hepatitis C", "Not tested yet");
        screen.press("Take it out");
        assertThat(screen.text()).contains("Why?: Please fill this in.");
        screen.choose("reason", "wrong-person");
        screen.type("words", "Meant for somebody else");
        screen.press("Take it out");
        assertThat(screen.path()).endsWith("?removed");
        assertThat(stage()).contains("Not tested yet");

        screen.follow("Records taken out");
        assertThat(screen.text()).contains("It belongs to another person: Meant for somebody else");
        screen.leaveBy(() -> screen.one(By.cssSelector("table th a")).click());
        assertThat(screen.text()).contains("This record was taken out", "Positive");
        screen.press("Put this record back");
        assertThat(screen.text()).contains("The record is back.", "Taken out", "Put back");
        screen.open("/hcv/people/" + person);
        assertThat(stage()).contains("Living with hepatitis C");
    }

    /** Opens the record of a form on the person's page and takes it out. */
    private String takeOut(String title) {
        screen.open("/hcv/people/" + person);
        screen.leaveBy(() -> screen.one(By.xpath("//table[contains(@class,'timeline')]//th//a[.='" + title + "']"))
                .click());
        String record = screen.path();
        screen.follow("Take this record out");
        screen.choose("reason", "duplicate");
        screen.press("Take it out");
        return record;
    }

    private long status() {
        return (Long) screen.script("return performance.getEntriesByType('navigation')[0].responseStatus");
    }

    @Test
    void record_that_fits_no_more_is_not_put_back_and_the_page_says_why() {
        FormPage.open(screen, person, "screening")
                .visit("2025-03-12")
                .choose("consentToTest", "consent.given")
                .test(0, "rna-poc", "positive")
                .saved();
        FormPage.open(screen, person, "treatment-start")
                .visit("2025-04-01")
                .date("startDate", "2025-04-01")
                .choose("regimen", "regimen.sof-vel")
                .type("weeks", "12")
                .saved();
        FormPage.open(screen, person, "treatment-end")
                .visit("2025-06-24")
                .choose("end", "treatment-end.completed")
                .date("lastDose", "2025-06-23")
                .saved();
        String end = takeOut("Outcome of treatment");
        takeOut("Treatment started");
        screen.open(end);
        screen.press("Put this record back");
        assertThat(status()).isEqualTo(409);
        assertThat(screen.one(By.cssSelector("[data-problems]")).getText())
                .contains("The record cannot be put back", "How it ended: ");
        assertThat(screen.text()).contains("This record was taken out").doesNotContain("The record is back.");
    }

    @Test
    void form_that_is_too_long_to_keep_as_a_draft_says_so_and_keeps_what_was_typed() {
        assessment("8.4");
        screen.script("document.querySelector('[name=note]').value = 'x'.repeat(60001)");
        screen.press("Keep as draft");
        assertThat(status()).isEqualTo(413);
        assertThat(screen.one(By.cssSelector("[data-problems]")).getText()).contains("could not be kept as a draft");
        assertThat(screen.value("note")).hasSize(60001);
    }

    @Test
    void draft_of_a_change_keeps_the_reason_and_what_the_form_cannot_read() {
        assessment("8.4").saved();
        openRecord();
        screen.follow("Change");
        screen.type("stiffness", "about 9");
        screen.type("_reason", "Read the wrong line");
        screen.script("const more = document.createElement('input'); more.name = 'askedNoMore';"
                + "more.value = 'Kept'; document.querySelector('form[data-form]').append(more);");
        screen.press("Keep as draft");
        screen.leaveBy(() ->
                screen.one(By.cssSelector("section[aria-labelledby=drafts] a")).click());
        assertThat(screen.value("_reason")).isEqualTo("Read the wrong line");
        assertThat(screen.value("stiffness")).isEqualTo("about 9");
        assertThat(screen.one(By.cssSelector("[data-problems]")).getText())
                .contains("Please give a number in digits", "does not ask “askedNoMore”. What was typed for it: Kept");
    }

    /** Lets the server answer every request of the page with this status, or as it likes again. */
    private void answerWith(int status) {
        screen.script(
                "window.asked ??= window.fetch; window.fetch = arguments[0] === 0 ? window.asked"
                        + " : (to, how) => to.endsWith('/drafts/session') ? window.asked(to, how)"
                        + " : Promise.resolve(new Response('', {status: arguments[0]}));",
                status);
    }

    @Test
    void draft_is_kept_later_where_the_server_fails_and_never_where_it_refuses() {
        assessment("8.4");
        screen.waitFor("Draft kept at");
        answerWith(503);
        screen.type("note", "One");
        screen.waitFor("could not be kept just now");
        answerWith(0);
        screen.type("note", "Two");
        screen.waitFor("Draft kept at");
        answerWith(403);
        screen.type("note", "Three");
        screen.waitFor("could not be kept as a draft");
        answerWith(0);
        screen.type("note", "Four");
        assertThat(screen.text()).contains("could not be kept as a draft").doesNotContain("You were signed out");
    }

    @Test
    void what_was_typed_is_kept_and_offered_after_signing_in_again() {
        FormPage form = assessment("8.4");
        // On a slow machine the first answers are kept before the last is typed.
        screen.script("window.asked = window.fetch; window.kept = ''; window.fetch = (to, how) =>"
                + " window.asked(to, how).then((answer) => { window.kept = String(how.body); return answer; });");
        form.type("note", "Half way through");
        screen.waitForScript("window.kept.includes('note=Half+way+through')");
        screen.waitFor("Draft kept at");
        screen.loseSession();
        screen.signIn("clinician");
        assertThat(screen.text()).contains("Begun and not saved", "Assessment for Record");
        screen.open("/hcv/people/" + person);
        screen.leaveBy(() ->
                screen.one(By.cssSelector("section[aria-labelledby=drafts] a")).click());
        assertThat(screen.text()).contains("You go on with what was kept");
        assertThat(screen.value("stiffness")).isEqualTo("8.4");
        assertThat(screen.value("note")).isEqualTo("Half way through");
        screen.press("Save");
        assertThat(screen.path()).endsWith("?saved");
        assertThat(screen.has(By.id("drafts"))).isFalse();
    }

    @Test
    void page_notices_the_lost_session_and_saves_after_signing_in_in_another_tab() {
        FormPage form = assessment("8.4");
        screen.waitFor("Draft kept at");
        screen.loseSession();
        screen.type("note", "Typed into a lost session");
        screen.waitFor("You were signed out");
        screen.inAnotherTab(() -> screen.signIn("clinician"));
        form.saved();
        assertThat(screen.text()).contains("Typed into a lost session");
        assertThat(screen.has(By.id("drafts"))).isFalse();
    }

    @Test
    void draft_that_is_being_kept_when_the_form_is_sent_is_not_left_behind() {
        FormPage form = assessment("8.4");
        screen.script("window.asked = window.fetch; sessionStorage.removeItem('arrived');"
                + " window.fetch = async (to, how) => {"
                + "   window.keeping = true;"
                + "   await new Promise((done) => setTimeout(done, 1500));"
                + "   const answer = await window.asked(to, how);"
                + "   sessionStorage.setItem('arrived', 'before the form');"
                + "   return answer;"
                + " };");
        form.type("note", "Sent at the wrong moment");
        screen.waitForScript("window.keeping === true");
        form.saved();
        assertThat(screen.script("return sessionStorage.getItem('arrived')")).isEqualTo("before the form");
        assertThat(screen.has(By.id("drafts"))).isFalse();
        screen.script("sessionStorage.clear()");
    }

    @Test
    void draft_can_be_thrown_away() {
        assessment("8.4");
        screen.press("Keep as draft");
        assertThat(screen.path()).endsWith("?drafted");
        assertThat(screen.text()).contains("Begun and not saved");
        screen.leaveBy(() -> screen.one(By.cssSelector("section[aria-labelledby=drafts] button"))
                .click());
        screen.open("/hcv/people/" + person);
        assertThat(screen.has(By.id("drafts"))).isFalse();
    }

    @Test
    void nothing_typed_is_stored_in_the_browser() {
        assessment("8.4").type("note", "Only on the server");
        screen.waitFor("Draft kept at");
        assertThat(screen.script("return localStorage.length + sessionStorage.length"))
                .isEqualTo(0L);
    }

    @Test
    void person_with_many_records_shows_the_newest_and_all_of_them_on_request() {
        Cast cast = new Cast(SERVER.address());
        String place = cast.place(Cast.Role.CLINICIAN);
        LocalDate first = LocalDate.of(2025, 1, 1);
        for (int day = 0; day < 27; day++) {
            record(cast.visitor(Cast.Role.CLINICIAN), place, first.plusDays(day));
        }
        screen.open("/hcv/people/" + person);
        List<WebElement> newest = screen.all(By.cssSelector("table.timeline > tbody > tr"));
        assertThat(newest).hasSize(25);
        assertThat(newest.get(0).getText()).contains("27 Jan 2025");
        assertThat(newest.get(24).getText()).contains("3 Jan 2025");
        assertThat(screen.text()).contains("These are the newest 25 of 27 records.");
        screen.follow("Show all of them");
        List<WebElement> all = screen.all(By.cssSelector("table.timeline > tbody > tr"));
        assertThat(all).hasSize(27);
        assertThat(all.get(26).getText()).contains("1 Jan 2025");
        assertThat(screen.text()).doesNotContain("These are the newest");
    }

    private void record(Visitor clinician, String place, LocalDate date) {
        HttpResponse<String> answer = clinician.sendJson(
                "POST",
                "/hcv/api/people/" + person + "/forms/assessment",
                "application/json",
                "{\"encounter\": \"" + UUID.randomUUID() + "\", \"answers\": {\"visitDate\": \"" + date
                        + "\", \"place\": \"" + place
                        + "\", \"appointmentOutcome\": \"appointment.attended\"}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
