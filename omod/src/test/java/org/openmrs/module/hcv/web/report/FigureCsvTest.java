/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.report.CascadeReport;
import org.openmrs.module.hcv.domain.report.CascadeStep;
import org.openmrs.module.hcv.domain.report.CascadeTable;
import org.openmrs.module.hcv.domain.report.CompletionFigures;
import org.openmrs.module.hcv.domain.report.CourseRef;
import org.openmrs.module.hcv.domain.report.Share;
import org.openmrs.module.hcv.domain.report.SmallNumbers;
import org.openmrs.module.hcv.domain.report.Subject;
import org.openmrs.module.hcv.domain.report.SvrRate;
import org.openmrs.module.hcv.domain.report.TreatmentCompletionReport;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.time.ReportingPeriod;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;
import org.openmrs.module.hcv.platform.rules.RuleFile;

/** The default threshold hides 1 to 4. */
class FigureCsvTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ProgrammeRules RULES = ProgrammeRules.from(RuleFile.definitions(), Collections.emptyMap());

    @Test
    void counts_from_five_are_printed_with_their_share() {
        assertThat(file(12, 6)).contains("Cascade,,Chronic,6,12,50.0");
    }

    @Test
    void small_count_is_hidden_with_its_percentage() {
        assertThat(file(12, 4)).contains("Cascade,,Chronic,hidden,12,\r\n");
    }

    @Test
    void count_that_leaves_a_small_rest_is_hidden_too() {
        assertThat(file(12, 9)).contains("Cascade,,Chronic,hidden,12,\r\n");
    }

    @Test
    void zero_is_printed() {
        assertThat(file(12, 0)).contains("Cascade,,Chronic,0,12,0.0");
    }

    @Test
    void small_whole_is_hidden_with_its_percentage() {
        assertThat(file(3, 0)).contains("Cascade,,Screened,hidden,,").contains("Cascade,,Chronic,hidden,hidden,\r\n");
    }

    @Test
    void parts_of_a_whole_hide_a_second_one_so_that_none_can_be_worked_out() {
        CascadeTable table = table(20, 2);
        CascadeTable other = table(18, 6);
        FigureCsv csv = csv();
        csv.addSection(FigureSection.of(
                "parts",
                "Parts",
                Arrays.asList(
                        Figure.piece("all", "A", table.cell(CascadeStep.CHRONIC), table.cell(CascadeStep.SCREENED)),
                        Figure.piece("all", "B", other.cell(CascadeStep.CHRONIC), table.cell(CascadeStep.SCREENED)),
                        Figure.piece("all", "C", other.cell(CascadeStep.SCREENED), table.cell(CascadeStep.SCREENED)))));

        assertThat(text(csv))
                .contains("Parts,,A,hidden,20,")
                .contains("Parts,,B,hidden,20,")
                .contains("Parts,,C,18,20,");
    }

    /** Eight cured, two not cleared, ten not tested: the eight are hidden to hide the two, whatever they are called. */
    @Test
    void hidden_part_is_hidden_under_every_other_name() {
        CompletionFigures figures = courses(8, 2, 10);
        Share<CourseRef> ofAll = figures.rate(SvrRate.INTENTION_TO_TREAT);
        Share<CourseRef> known = figures.rate(SvrRate.KNOWN_OUTCOME);
        Share<CourseRef> tested = figures.rate(SvrRate.TEST_UPTAKE);
        FigureCsv csv = csv();
        csv.addSection(FigureSection.of(
                "outcome",
                "Outcome",
                Arrays.asList(
                        Figure.piece("outcome", "Cured", figures.outcome(CourseOutcome.CURED), figures.started()),
                        Figure.piece(
                                "outcome", "Not cleared", figures.outcome(CourseOutcome.FAILURE), figures.started()),
                        Figure.piece(
                                "outcome",
                                "Not tested",
                                figures.outcome(CourseOutcome.SVR_NOT_ASSESSED),
                                figures.started()))));
        csv.addSection(FigureSection.of(
                "cure",
                "Cure",
                Arrays.asList(
                        Figure.share("Of all", ofAll.numerator(), ofAll.denominator()),
                        Figure.share("Known", known.numerator(), known.denominator()),
                        Figure.share("Tested", tested.numerator(), tested.denominator()))));

        assertThat(text(csv))
                .contains("Outcome,,Cured,hidden,20,\r\n")
                .contains("Outcome,,Not cleared,hidden,20,\r\n")
                .contains("Outcome,,Not tested,10,20,50.0")
                .contains("Cure,,Of all,hidden,20,\r\n")
                .contains("Cure,,Known,hidden,10,\r\n")
                .contains("Cure,,Tested,10,20,50.0");
    }

    /** Each column is one whole cut up by groups: a small group must not be worked out from the others. */
    @Test
    void groups_hide_each_other_in_numbers_and_wholes() {
        FigureCsv csv = csv();
        csv.addGroups(FigureGroups.of(
                "site",
                "Site",
                Arrays.asList(
                        group("north", table(20, 12)), group("south", table(4, 3)), group("west", table(30, 10)))));

        assertThat(text(csv))
                .contains("Site,north,Screened,hidden,,")
                .contains("Site,south,Screened,hidden,,")
                .contains("Site,west,Screened,30,,")
                .contains("Site,north,Chronic,12,hidden,\r\n")
                .contains("Site,south,Chronic,hidden,hidden,\r\n")
                .contains("Site,west,Chronic,hidden,30,\r\n");
    }

    /** Of twenty, thirteen completed and five stopped: the two that are left are nowhere printed and are hidden all the same. */
    @Test
    void what_is_left_of_a_group_cannot_be_worked_out() {
        FigureCsv csv = csv();
        csv.addGroups(FigureGroups.of(
                "support",
                "Support",
                Arrays.asList(group("with", ended(13, 5, 2)), group("without", ended(20, 6, 0)))));

        assertThat(text(csv))
                .contains("Support,with,Started,20,,")
                .contains("Support,with,Completed,13,20,65.0")
                .contains("Support,with,Stopped,hidden,20,\r\n")
                .contains("Support,without,Completed,20,26,76.9")
                .contains("Support,without,Stopped,hidden,26,\r\n");
    }

    private static FigureGroup group(String key, CompletionFigures figures) {
        return new FigureGroup(
                key,
                key,
                Arrays.asList(
                        Figure.count("Started", figures.started()),
                        Figure.piece("completion", "Completed", figures.completed(), figures.started()),
                        Figure.piece("completion", "Stopped", figures.stoppedEarly(), figures.started())));
    }

    private static FigureGroup group(String key, CascadeTable table) {
        return new FigureGroup(
                key,
                key,
                Arrays.asList(
                        Figure.count("Screened", table.cell(CascadeStep.SCREENED)),
                        Figure.share("Chronic", table.cell(CascadeStep.CHRONIC), table.cell(CascadeStep.SCREENED))));
    }

    private static String file(int screened, int chronic) {
        CascadeTable table = table(screened, chronic);
        FigureCsv csv = csv();
        csv.addSection(FigureSection.of(
                "cascade",
                "Cascade",
                Arrays.asList(
                        Figure.count("Screened", table.cell(CascadeStep.SCREENED)),
                        Figure.share("Chronic", table.cell(CascadeStep.CHRONIC), table.cell(CascadeStep.SCREENED)))));
        return text(csv);
    }

    private static FigureCsv csv() {
        return new FigureCsv(SmallNumbers.of(RULES), "hidden");
    }

    private static String text(FigureCsv csv) {
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }

    private static CompletionFigures ended(int completed, int stopped, int notEnded) {
        LocalDate start = LocalDate.of(2025, 9, 1);
        List<Subject> people = new ArrayList<>();
        for (int i = 0; i < completed + stopped + notEnded; i++) {
            TreatmentCourse course = TreatmentCourse.of("course-" + i, start, 12);
            if (i < completed + stopped) {
                course = course.withLastDose(start.plusDays(i < completed ? 83 : 40));
            }
            people.add(Subject.of(
                    "person-" + i, PatientHistory.builder().course(course).build()));
        }
        return TreatmentCompletionReport.evaluate(
                        people, ReportingPeriod.ofClosed(start, start), start.plusDays(400), RULES)
                .all();
    }

    private static CompletionFigures courses(int cured, int notCleared, int notTested) {
        LocalDate start = LocalDate.of(2025, 9, 1);
        List<Subject> people = new ArrayList<>();
        for (int i = 0; i < cured + notCleared + notTested; i++) {
            PatientHistory.Builder history = PatientHistory.builder()
                    .course(TreatmentCourse.of("course-" + i, start, 12).withLastDose(start.plusDays(83)));
            if (i < cured + notCleared) {
                ResultKind result = i < cured ? ResultKind.NEGATIVE : ResultKind.POSITIVE;
                history.test(HcvTest.of("test-" + i, Analyte.RNA, start.plusDays(83 + 90), result));
            }
            people.add(Subject.of("person-" + i, history.build()));
        }
        return TreatmentCompletionReport.evaluate(
                        people, ReportingPeriod.ofClosed(start, start), start.plusDays(400), RULES)
                .all();
    }

    private static CascadeTable table(int screened, int chronic) {
        List<Subject> people = new ArrayList<>();
        for (int i = 0; i < screened; i++) {
            ResultKind result = i < chronic ? ResultKind.POSITIVE : ResultKind.NEGATIVE;
            people.add(Subject.of(
                    "person-" + i,
                    PatientHistory.builder()
                            .test(HcvTest.of("test-" + i, Analyte.RNA, DAY, result))
                            .build()));
        }
        return CascadeReport.evaluate(people, ReportingPeriod.ofClosed(DAY, DAY), DAY, RULES);
    }
}
