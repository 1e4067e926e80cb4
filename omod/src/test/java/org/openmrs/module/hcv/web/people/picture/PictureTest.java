/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.UserContext;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.peer.ContactOutcome;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.picture.PictureFacts;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;
import org.openmrs.module.hcv.platform.rules.RuleFile;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Pictures of three histories, compared with the files in {@code golden}. After a change that was looked at and is
 * wanted, run with {@code -Dhcv.golden=write} and look at the difference.
 */
class PictureTest {

    private static final Path GOLDEN = Paths.get("src/test/resources/golden");

    private final ProgrammeRules rules = ProgrammeRules.from(RuleFile.definitions(), Collections.emptyMap());
    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private Texts texts;

    @BeforeEach
    void speakEnglish() {
        Context.setUserContext(new UserContext(credentials -> null));
        Context.setLocale(Locale.ENGLISH);
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        texts = new Texts(messages);
    }

    @AfterEach
    void forget() {
        Context.clearUserContext();
    }

    @Test
    void one_test_is_half_a_year_wide() throws IOException {
        PatientHistory history = PatientHistory.builder()
                .test(test("a", Analyte.ANTIBODY, "2026-02-10", ResultKind.POSITIVE))
                .build();

        compare("one-test", of(history, "2026-02-20"));
    }

    @Test
    void a_course_that_waits_for_its_test_shows_the_window() throws IOException {
        compare("waiting-for-the-test", of(waiting(), "2026-03-10"));
    }

    @Test
    void years_of_care_with_a_reinfection() throws IOException {
        compare("years-of-care", of(yearsOfCare(), "2026-11-20"));
    }

    @Test
    void a_peer_gets_the_contacts_and_nothing_else() {
        PictureFacts facts = PictureFacts.ofContacts(waiting().contacts(), LocalDate.parse("2026-03-10"));

        String svg = Picture.of(facts, texts).getWide();

        assertThat(svg)
                .contains("Peer support contacts", "Contact made, 10 Sep 2025", "Next contact agreed, 20 Mar 2026")
                .doesNotContain("Virus", "Antibod", "Treatment from", "window");
    }

    @Test
    void every_picture_is_well_formed_and_has_no_script_and_no_style() throws Exception {
        Picture picture = Picture.of(of(yearsOfCare(), "2026-11-20"), texts);

        for (String svg : new String[] {picture.getNarrow(), picture.getWide()}) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
            assertThat(svg).contains("role=\"img\"", "<title", "<desc").doesNotContain("style", "<script", " on");
        }
        assertThat(picture.getNarrow()).contains("id=\"picture-title-narrow\"");
        assertThat(picture.getWide()).contains("id=\"picture-title-wide\"");
    }

    @Test
    void the_legend_names_what_is_shown_and_only_that() {
        Picture picture = Picture.of(of(waiting(), "2026-03-10"), texts);

        assertThat(picture.getLegend())
                .extracting(LegendLine::getText)
                .containsExactly(
                        "Virus detected",
                        "Virus test without result",
                        "Contact made",
                        "Not met this time",
                        "Next contact agreed",
                        "Appointment kept",
                        "Treatment planned",
                        "Treatment taken",
                        "Time of the test after treatment");
    }

    private PictureFacts of(PatientHistory history, String today) {
        LocalDate date = LocalDate.parse(today);
        return PictureFacts.of(history, CascadeCalculator.of(rules).snapshot(history, date), rules, true);
    }

    private static PatientHistory waiting() {
        return PatientHistory.builder()
                .test(test("a", Analyte.RNA, "2025-08-11", ResultKind.POSITIVE))
                .test(test("b", Analyte.RNA, "2026-02-20", ResultKind.INVALID))
                .linked(LocalDate.parse("2025-08-20"))
                .course(TreatmentCourse.of("c", LocalDate.parse("2025-09-01"), 12)
                        .stopped(LocalDate.parse("2025-11-02"), Code.of("stop.own-decision")))
                .contact(contact("p", "2025-09-10", ContactOutcome.MADE))
                .contact(contact("q", "2025-09-12", ContactOutcome.DID_NOT_ATTEND))
                .contact(PeerContact.of("r", LocalDate.parse("2026-03-01"), ContactOutcome.NO_ANSWER)
                        .nextStep(LocalDate.parse("2026-03-20"))
                        .build())
                .build();
    }

    private static PatientHistory yearsOfCare() {
        PatientHistory.Builder history = PatientHistory.builder()
                .test(test("a", Analyte.ANTIBODY, "2021-03-02", ResultKind.NEGATIVE))
                .test(test("b", Analyte.ANTIBODY, "2022-05-03", ResultKind.POSITIVE))
                .test(test("c", Analyte.RNA, "2022-05-10", ResultKind.POSITIVE))
                .test(test("d", Analyte.RNA, "2022-10-01", ResultKind.BELOW_LLOQ))
                .test(test("e", Analyte.RNA, "2023-01-20", ResultKind.NEGATIVE))
                .test(test("f", Analyte.CORE_ANTIGEN, "2026-04-01", ResultKind.POSITIVE))
                .referred(LocalDate.parse("2022-05-10"))
                .linked(LocalDate.parse("2022-06-01"))
                .transferOut(LocalDate.parse("2024-02-02"))
                .course(TreatmentCourse.of("t", LocalDate.parse("2022-07-01"), 8)
                        .withLastDose(LocalDate.parse("2022-08-25"))
                        .completed())
                .course(TreatmentCourse.of("u", LocalDate.parse("2026-12-01"), 8));
        for (int day = 1; day <= 7; day++) {
            history.contact(contact("k" + day, "2022-06-0" + day, ContactOutcome.MADE));
        }
        return history.build();
    }

    private static HcvTest test(String uuid, Analyte analyte, String date, ResultKind result) {
        return HcvTest.of(uuid, analyte, LocalDate.parse(date), result);
    }

    private static PeerContact contact(String uuid, String date, ContactOutcome outcome) {
        return PeerContact.of(uuid, LocalDate.parse(date), outcome).build();
    }

    private void compare(String name, PictureFacts facts) throws IOException {
        Picture picture = Picture.of(facts, texts);
        compareFile(name + "-narrow.svg", picture.getNarrow());
        compareFile(name + "-wide.svg", picture.getWide());
    }

    private static void compareFile(String name, String svg) throws IOException {
        Path file = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("hcv.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.write(file, svg.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(svg).isEqualTo(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
}
