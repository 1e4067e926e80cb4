/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.embedded.server.TestServer;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Each page as each role sees it, and in its less usual states: see {@link PageChecks}. */
class EveryPageIT {

    private static final List<String> FORMS = List.of(
            "screening",
            "test-result",
            "assessment",
            "treatment-start",
            "treatment-review",
            "treatment-end",
            "peer-contact");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @RegisterExtension
    static final Chromium CHROMIUM = Chromium.desktop(SERVER);

    private final Screen screen = CHROMIUM.screen();

    /** The page that is shown now: narrow, wide, and as a program reads it that looks for barriers. */
    private void check() {
        SoftAssertions softly = new SoftAssertions();
        softly.check(() -> PageChecks.skeleton(screen));
        CHROMIUM.resize(PageChecks.NARROW, 640);
        softly.check(() -> PageChecks.width(screen));
        softly.check(() -> PageChecks.barriers(screen));
        CHROMIUM.resize(1280, 900);
        softly.check(() -> PageChecks.barriers(screen));
        softly.assertAll();
    }

    /** What comes behind {@code ?q=} is typed into the find box: an address would hold it otherwise. */
    private void open(String path) {
        String[] parts = path.split("\\?q=");
        if (parts.length == 1 || !parts[0].matches("/hcv/(people|ask)")) {
            screen.open(path);
            return;
        }
        screen.open(parts[0]);
        screen.type("q", parts[1]);
        screen.press("Find");
    }

    private void checkAll(List<String> paths) {
        SoftAssertions softly = new SoftAssertions();
        for (String path : paths) {
            open(path);
            softly.check(this::check);
        }
        softly.assertAll();
    }

    private String somebody() {
        screen.signIn("clinician");
        return People.register(screen, "Everypage", UUID.randomUUID().toString().replaceAll("\\d|-", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "peer, / /ask /ask?q=nobody /day /day?saved /worklists/svr-due /worklists/rna-needed /people /people?q=a /people?found=over /people/new /password /reports"
                + " /nothing /lone-work /debriefs /outreach /outreach/new /glass /glass?found=over /supervision /team/load",
        "supervisor, / /lone-work /debriefs /outreach /outreach/new /team/opened /supervision /team/load /team/boundaries /safeguarding",
        "clinician, / /safeguarding /countersign /worklists/rna-needed /worklists/not-linked /worklists/nothing /people?q=a /people?q=zzzz "
                + "/people/new /reports /people/nobody",
        "programme, / /reports /reports/cascade /reports/treatment-completion /reports/cascade/people?cell=favourable"
                + " /reports/treatment-completion/people?cell=stopped-early /reports/cascade?from=soon&to=2026-02-30"
                + " /reports/treatment-completion?from=2026-02-02&to=2026-02-01",
        "privacy, / /access-log /access-log?user=nobody&from=soon /access-log/person /access-log/person?person=nobody"
                + " /access-log/unusual /access-log?user=clinician /day",
        "administrator, / /admin /admin/dictionary /admin/dictionary?show=all&area=lab /admin/dictionary/upload"
                + " /admin/dictionary/keys/yes?q=yes /admin/dictionary/keys/care-state.cured /admin/rules"
                + " /admin/rules/testing /admin/rules/cure /people",
    })
    void pages_of_a_role(String role, String paths) {
        screen.signIn(role);
        checkAll(List.of(paths.split(" ")).stream().map(path -> "/hcv" + path).toList());
    }

    @Test
    void sign_in_page_and_its_refusal() {
        checkAll(List.of("/hcv/login", "/hcv/login?out"));
        screen.type("username", "nobody");
        screen.type("password", "wrong");
        screen.press("Sign in");
        check();
    }

    @Test
    void pages_of_people_with_long_stories() {
        screen.signIn("programme");
        screen.open("/hcv/reports/treatment-completion/people?cell=stopped-early");
        List<String> people = screen.all(By.cssSelector("tbody a")).stream()
                .limit(3)
                .map(link -> link.getDomAttribute("href").replaceFirst("^/openmrs", ""))
                .toList();
        checkAll(people);
        screen.press("Sign out");
        String somebody = somebody();
        checkAll(List.of("/hcv/people/" + somebody + "/contact"));
        screen.press("Sign out");
        screen.signIn("peer");
        screen.all(By.cssSelector("details.fold:not([open]) > summary")).forEach(WebElement::click);
        check();
        screen.leaveBy(() -> screen.one(By.cssSelector("section table a")).click());
        check();
    }

    @Test
    void forms_when_opened_and_when_refused() {
        String person = somebody();
        SoftAssertions softly = new SoftAssertions();
        for (String form : FORMS) {
            FormPage page = FormPage.open(screen, person, form).date("visitDate", "2999-01-01");
            softly.check(this::check);
            page.type("note", "x".repeat(300));
            page.save();
            softly.check(this::check);
        }
        softly.assertAll();
    }

    @Test
    void form_with_three_tests_and_a_warning() {
        String person = somebody();
        FormPage.open(screen, person, "screening")
                .choose("consentToTest", "consent.given")
                .addTest()
                .addTest();
        check();
        FormPage.open(screen, person, "treatment-start")
                .date("startDate", "2026-01-05")
                .choose("regimen", "regimen.sof-vel")
                .type("weeks", "12")
                .save();
        check();
    }

    @Test
    void record_its_change_its_taking_out_and_a_draft() {
        String person = somebody();
        FormPage.open(screen, person, "assessment")
                .choose("appointmentOutcome", "appointment.attended")
                .type("stiffness", "8.4")
                .saved();
        screen.leaveBy(() -> screen.one(By.cssSelector("table.timeline th a")).click());
        String record = screen.path();
        checkAll(List.of(record, record + "/edit", record + "/void"));
        screen.open(record + "/edit");
        screen.type("stiffness", "9.9");
        screen.inAnotherTab(() -> {
            screen.open(record + "/edit");
            screen.type("stiffness", "7");
            screen.press("Save");
        });
        screen.press("Save");
        check();
        screen.press("Save");
        check();
        screen.open(record + "/void");
        screen.press("Take it out");
        check();
        screen.choose("reason", "duplicate");
        screen.press("Take it out");
        check();
        checkAll(List.of(record, "/hcv/people/" + person + "/records"));
        FormPage.open(screen, person, "assessment").type("note", "Begun");
        screen.press("Keep as draft");
        check();
        checkAll(List.of("/hcv/"));
        screen.leaveBy(() ->
                screen.one(By.cssSelector("section[aria-labelledby=drafts] a")).click());
        check();
    }

    @Test
    void new_person_refused_and_like_another() {
        screen.signIn("clinician");
        People.register(screen, "Everypage", "Likeness");
        People.fillIn(screen, "Everypage", "Likeness", "F", "41");
        check();
        People.fillIn(screen, "Everypage", "Refused", "F", "400");
        check();
    }

    @Test
    void programme_rules_refused_and_to_be_confirmed() {
        screen.signIn("administrator");
        screen.open("/hcv/admin/rules/testing");
        screen.type("rnaDueDays", "-5");
        screen.leaveBy(() -> screen.one(By.cssSelector("button.main")).click());
        check();
        screen.type("rnaDueDays", "29");
        screen.leaveBy(() -> screen.one(By.cssSelector("button.main")).click());
        check();
    }

    @Test
    void concept_of_a_key_to_be_confirmed_and_refused() {
        screen.signIn("administrator");
        screen.open("/hcv/admin/dictionary/keys/yes");
        screen.script("document.querySelectorAll('input[name=chosen]')[1].click()");
        screen.leaveBy(() -> screen.one(By.cssSelector("button.main")).click());
        check();
        screen.open("/hcv/admin/dictionary/keys/yes");
        screen.script("document.querySelector('input[name=chosen]').value = 'CIEL:nothing'");
        screen.leaveBy(() -> screen.one(By.cssSelector("button.main")).click());
        check();
    }

    @Test
    void who_supports_a_person() {
        somebody();
        String person = screen.personUuid();
        screen.press("Sign out");
        screen.signIn("supervisor");
        checkAll(List.of("/hcv/people/" + person, "/hcv/people/" + person + "/support"));
    }

    @Test
    void supervision_of_somebody_refused_and_kept() {
        screen.signIn("supervisor");
        screen.open("/hcv/supervision");
        screen.leaveBy(() -> screen.one(By.cssSelector("main ul.people a")).click());
        check();
        screen.follow("Write a session down");
        check();
        screen.type("action-text-0", "x");
        screen.script("document.querySelector('main form').noValidate = true;"
                + "for (const id of ['heldOn', 'action-due-0']) { document.getElementById(id).type = 'text'; }");
        screen.type("heldOn", "soon");
        screen.type("action-due-0", "soon");
        screen.leaveBy(() -> screen.one(By.cssSelector("button.main")).click());
        check();
        screen.type("heldOn", "2026-01-05");
        screen.type("minutes", "30");
        screen.type("action-due-0", "");
        screen.leaveBy(() -> screen.one(By.cssSelector("button.main")).click());
        check();
    }

    @Test
    void team_of_peers_and_one_of_them_refused() {
        screen.signIn("supervisor");
        checkAll(List.of("/hcv/team/requests", "/hcv/team"));
        screen.leaveBy(() -> screen.one(By.cssSelector("tbody a")).click());
        check();
        screen.type("languages", "x".repeat(60));
        screen.type("activeFrom", "soon");
        screen.leaveBy(() -> screen.one(By.cssSelector("button.main")).click());
        check();
    }

    @Test
    void outreach_session_refused_with_somebody_new_and_saved() {
        screen.signIn("peer");
        String person = People.register(
                screen, "Everypage", UUID.randomUUID().toString().replaceAll("\\d|-", ""));
        screen.open("/hcv/outreach/new");
        screen.choose("person", person);
        screen.press("Something was different with somebody");
        check();
        screen.type("nextStep." + person, "Call");
        screen.type("naloxoneKits." + person, "many");
        screen.press("Save: no other worry about safety");
        check();
        screen.type("naloxoneKits." + person, "");
        screen.type("minutes", "60");
        screen.choose("safeguarding." + person, "yes");
        screen.press("Save: no other worry about safety");
        check();
    }

    @Test
    void new_password_refused() {
        screen.signIn("clinician");
        screen.open("/hcv/password");
        screen.type("current", "wrong");
        screen.type("wanted", "short1");
        screen.type("again", "short2");
        screen.press("Change password");
        check();
    }

    /** A check that never fails would look just as good. */
    @Test
    void checks_notice_what_they_are_there_for() {
        screen.open("/hcv/login");
        CHROMIUM.resize(PageChecks.NARROW, 640);
        screen.script("document.querySelector('label').remove()");
        assertThatThrownBy(() -> PageChecks.skeleton(screen)).hasMessageContaining("fields without label");
        assertThatThrownBy(() -> PageChecks.barriers(screen)).hasMessageContaining("label: ");
        screen.script("document.querySelector('main').style.width = '400px'");
        assertThatThrownBy(() -> PageChecks.width(screen)).hasMessageContaining("too wide");
        CHROMIUM.resize(1280, 900);
    }
}
