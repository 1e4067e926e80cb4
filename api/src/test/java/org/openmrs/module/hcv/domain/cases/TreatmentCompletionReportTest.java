/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.report.Cell;
import org.openmrs.module.hcv.domain.report.CompletionFigures;
import org.openmrs.module.hcv.domain.report.CourseRef;
import org.openmrs.module.hcv.domain.report.PeerSupport;
import org.openmrs.module.hcv.domain.report.Subject;
import org.openmrs.module.hcv.domain.report.SvrRate;
import org.openmrs.module.hcv.domain.report.TreatmentCompletionReport;
import org.openmrs.module.hcv.domain.report.TreatmentCompletionTable;
import org.openmrs.module.hcv.domain.time.ReportingPeriod;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;

/** A small cohort whose people are named by where they must land. */
class TreatmentCompletionReportTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final ReportingPeriod Q3 = ReportingPeriod.quarter(2025, 3);
    private static final ReportingPeriod Q4 = ReportingPeriod.quarter(2025, 4);
    private static final String RNA = "2025-08-11 RNA+ ; ";
    private static final String START = RNA + "2025-09-01 start SOF/VEL 12 ; ";
    private static final String COURSE = START + "2025-11-23 last-dose ; ";

    private final Map<String, String> people = new TreeMap<>();

    TreatmentCompletionReportTest() {
        people.put("cured-in-window", COURSE + "2026-02-20 RNA-");
        people.put("cured-with-peer", COURSE + "2025-08-20 peer made ; 2026-02-20 RNA-");
        people.put("cured-late", COURSE + "2026-05-20 RNA-");
        people.put("not-cleared", COURSE + "2026-02-20 RNA+");
        people.put("overdue", COURSE);
        people.put("died-before-svr", COURSE + "2026-01-05 died");
        people.put("transferred", COURSE + "2025-12-15 transfer-out");
        people.put("stopped-for-adverse-event", START + "2025-10-05 last-dose reason:adverse-event");
        people.put("stopped-for-unknown-reason", START + "2025-10-05 last-dose ; 2026-01-05 RNA-");
        people.put("lost", START);
        people.put(
                "reinfected-before-svr",
                "2025-08-11 RNA+ GT1a ; 2025-09-01 start GLE/PIB 8 ; 2025-10-26 last-dose" + " ; 2026-02-20 RNA+ GT3a");
        people.put(
                "transfer-in",
                RNA + "2025-09-01 start SOF/VEL 12 elsewhere ; 2025-11-23 last-dose" + " ; 2026-02-20 RNA-");
        people.put("other-quarter", RNA + "2025-10-01 start SOF/VEL 12");
        people.put("start-ahead", RNA + "2026-07-06 start SOF/VEL 12");
        people.put("never-treated", RNA);
    }

    private TreatmentCompletionTable run(ReportingPeriod period, LocalDate asOf) {
        List<Subject> subjects = new ArrayList<>();
        people.forEach((name, history) -> subjects.add(Subject.of(name, CaseHistory.parse(history))));
        return TreatmentCompletionReport.evaluate(subjects, period, asOf, ContentFiles.defaultRules());
    }

    private static List<String> names(Cell<CourseRef> cell) {
        List<String> names = new ArrayList<>();
        cell.members().forEach(ref -> names.add(ref.personUuid()));
        return names;
    }

    @Test
    void cohort_is_the_starts_here_in_the_period_and_transfers_in_stand_apart() {
        TreatmentCompletionTable table = run(Q3, AS_OF);

        assertThat(names(table.all().started()))
                .hasSize(11)
                .doesNotContain("transfer-in", "other-quarter", "start-ahead", "never-treated");
        assertThat(names(table.transfersIn())).containsExactly("transfer-in");
    }

    @Test
    void endings_sum_up_to_the_starts_and_reasons_to_the_early_stops() {
        CompletionFigures all = run(Q3, AS_OF).all();

        assertThat(all.completed().count()).isEqualTo(8);
        assertThat(all.stoppedEarly().count()).isEqualTo(2);
        assertThat(names(all.notEnded())).containsExactly("lost");
        assertThat(all.stoppedEarlyByReason().keySet()).containsExactly("adverse-event", "unknown");
        assertThat(names(all.stoppedEarlyByReason().get("adverse-event"))).containsExactly("stopped-for-adverse-event");
        assertThat(all.completionOfStarted()).hasToString("8/11 (72.7 %)");
    }

    @Test
    void outcomes_sum_up_to_the_starts() {
        CompletionFigures all = run(Q3, AS_OF).all();

        assertThat(all.outcomes().values().stream()
                        .mapToInt(cell -> cell.count())
                        .sum())
                .isEqualTo(all.started().count());
        assertThat(all.outcome(CourseOutcome.CURED).count()).isEqualTo(4);
        assertThat(names(all.outcome(CourseOutcome.FAILURE))).containsExactly("not-cleared");
        assertThat(names(all.outcome(CourseOutcome.REINFECTION_BEFORE_SVR))).containsExactly("reinfected-before-svr");
        assertThat(names(all.outcome(CourseOutcome.DIED_BEFORE_SVR))).containsExactly("died-before-svr");
        assertThat(names(all.outcome(CourseOutcome.TRANSFERRED_OUT))).containsExactly("transferred");
        assertThat(names(all.outcome(CourseOutcome.LTFU_ON_TREATMENT))).containsExactly("lost");
        assertThat(names(all.outcome(CourseOutcome.SVR_NOT_ASSESSED)))
                .containsExactly("overdue", "stopped-for-adverse-event");
    }

    @Test
    void three_rates_of_cure_have_three_denominators() {
        CompletionFigures all = run(Q3, AS_OF).all();

        assertThat(all.rate(SvrRate.INTENTION_TO_TREAT)).hasToString("4/11 (36.4 %)");
        assertThat(all.rate(SvrRate.INTENTION_TO_TREAT_EARLY)).hasToString("4/11 (36.4 %)");
        assertThat(all.rate(SvrRate.KNOWN_OUTCOME)).hasToString("4/5 (80.0 %)");
        assertThat(all.rate(SvrRate.TEST_UPTAKE)).hasToString("5/8 (62.5 %)");
    }

    @Test
    void who_window_follows_the_day_of_completion_and_counts_transfers_in() {
        CompletionFigures q4 = run(Q4, AS_OF).all();

        assertThat(names(q4.rate(SvrRate.WHO_WINDOW).numerator()))
                .containsExactly("cured-in-window", "cured-with-peer", "transfer-in");
        assertThat(q4.rate(SvrRate.WHO_WINDOW)).hasToString("3/5 (60.0 %)");
        assertThat(run(Q3, AS_OF).all().rate(SvrRate.WHO_WINDOW)).hasToString("0/0 (n/a)");
        assertThat(run(Q4, LocalDate.of(2025, 12, 31)).all().rate(SvrRate.WHO_WINDOW))
                .hasToString("0/0 (n/a)");
    }

    @Test
    void intention_to_treat_waits_for_168_days() {
        CompletionFigures before = run(Q3, LocalDate.of(2026, 5, 9)).all();
        CompletionFigures on = run(Q3, LocalDate.of(2026, 5, 10)).all();

        assertThat(before.rate(SvrRate.INTENTION_TO_TREAT).denominator().count())
                .isEqualTo(3);
        assertThat(on.rate(SvrRate.INTENTION_TO_TREAT).denominator().count()).isEqualTo(11);
        assertThat(before.rate(SvrRate.INTENTION_TO_TREAT_EARLY).denominator().count())
                .isEqualTo(11);
    }

    @Test
    void adequate_follow_up_begins_seven_days_after_the_planned_end() {
        CompletionFigures before = run(Q3, LocalDate.of(2025, 11, 29)).all();
        CompletionFigures on = run(Q3, LocalDate.of(2025, 11, 30)).all();

        assertThat(names(before.adequateFollowUp())).containsExactly("reinfected-before-svr");
        assertThat(before.completionOfAdequateFollowUp()).hasToString("1/1 (100.0 %)");
        assertThat(before.completionOfStarted()).hasToString("8/11 (72.7 %)");
        assertThat(on.completionOfAdequateFollowUp()).hasToString("8/11 (72.7 %)");
    }

    @Test
    void groups_by_regimen_and_by_peer_support_sum_up_to_the_whole() {
        TreatmentCompletionTable table = run(Q3, AS_OF);

        assertThat(table.byRegimen().keySet()).containsExactly("gle-pib", "sof-vel");
        assertThat(table.byRegimen().get("gle-pib").started().count()).isEqualTo(1);
        assertThat(table.byRegimen().get("sof-vel").started().count()).isEqualTo(10);
        assertThat(names(table.byPeerSupport().get(PeerSupport.SUPPORTED).started()))
                .containsExactly("cured-with-peer");
        assertThat(table.byPeerSupport()
                        .get(PeerSupport.NOT_SUPPORTED)
                        .started()
                        .count())
                .isEqualTo(10);
    }

    @Test
    void every_cell_is_named_once_and_is_as_large_as_its_list() {
        CompletionFigures all = run(Q3, AS_OF).all();

        assertThat(all.cells()).containsKeys("started", "stopped-early.adverse-event", "outcome.cured");
        assertThat(all.cells()).containsKey("svr.who-window.denominator");
        all.cells().forEach((key, cell) -> {
            assertThat(cell.key()).isEqualTo(key);
            assertThat(cell.members()).hasSize(cell.count());
        });
    }
}
