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
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.report.CascadeReport;
import org.openmrs.module.hcv.domain.report.CascadeStep;
import org.openmrs.module.hcv.domain.report.CascadeTable;
import org.openmrs.module.hcv.domain.report.CompletionFigures;
import org.openmrs.module.hcv.domain.report.PeerSupport;
import org.openmrs.module.hcv.domain.report.SmallNumbers;
import org.openmrs.module.hcv.domain.report.Subject;
import org.openmrs.module.hcv.domain.report.SvrRate;
import org.openmrs.module.hcv.domain.report.TreatmentCompletionReport;
import org.openmrs.module.hcv.domain.report.TreatmentCompletionTable;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.time.ReportingPeriod;

/**
 * Runs rows about several people, {@code |} between their histories: what the reports count of them.
 *
 * Counts go by their key ({@code started=2}, {@code cascade.engaged=1}, {@code peer-support.yes.started=1}); rates as
 * numerator, denominator and percentage ({@code svr.itt=1/2(50.0%)}); what a download shows of the starts and of their
 * parts completed, stopped early and not ended as {@code export.started} and {@code export.endings}.
 */
final class ReportCases {

    private ReportCases() {}

    static void run(CSVRecord row) {
        LocalDate asOf = LocalDate.parse(row.get("as_of"));
        ReportingPeriod period =
                ReportingPeriod.ofClosed(LocalDate.parse(row.get("from")), LocalDate.parse(row.get("to")));
        ProgrammeRules rules = ProgrammeRules.from(ContentFiles.ruleDefinitions(), pairs(row.get("rules")));
        List<Subject> people = people(row.get("people"));
        Map<String, String> answers = new TreeMap<>();
        addCompletion(TreatmentCompletionReport.evaluate(people, period, asOf, rules), answers);
        addCascade(CascadeReport.evaluate(people, period, asOf, rules), answers);
        addExport(SmallNumbers.of(rules), answers);

        Map<String, String> expected = pairs(row.get("expect"));
        assertThat(expected).isNotEmpty();
        expected.forEach(
                (key, value) -> assertThat(answers).as("row %s", row.get("id")).containsEntry(key, value));
    }

    private static List<Subject> people(String text) {
        List<Subject> people = new ArrayList<>();
        for (String history : text.split("\\|")) {
            people.add(Subject.of("person-" + (people.size() + 1), CaseHistory.parseAssessed(history)));
        }
        return people;
    }

    private static void addCompletion(TreatmentCompletionTable table, Map<String, String> answers) {
        addFigures("", table.all(), answers);
        for (PeerSupport support : PeerSupport.values()) {
            addFigures(support.key() + ".", table.byPeerSupport().get(support), answers);
        }
        answers.put("transfers-in", String.valueOf(table.transfersIn().count()));
    }

    private static void addFigures(String prefix, CompletionFigures figures, Map<String, String> answers) {
        figures.cells().forEach((key, cell) -> answers.put(prefix + key, String.valueOf(cell.count())));
        for (SvrRate rate : SvrRate.values()) {
            answers.put(
                    prefix + "svr." + rate.key(),
                    figures.rate(rate).value().toString().replace(" ", ""));
        }
        answers.put(
                prefix + "completion", figures.completionOfStarted().toString().replace(" ", ""));
        answers.put(
                prefix + "completion-adequate",
                figures.completionOfAdequateFollowUp().toString().replace(" ", ""));
    }

    private static void addCascade(CascadeTable table, Map<String, String> answers) {
        for (CascadeStep step : CascadeStep.values()) {
            answers.put("cascade." + step.key(), String.valueOf(table.cell(step).count()));
            answers.put(
                    "cascade." + step.key() + ".share",
                    table.share(step).value().toString().replace(" ", ""));
        }
    }

    private static void addExport(SmallNumbers small, Map<String, String> answers) {
        answers.put("export.started", text(small.show(Integer.parseInt(answers.get("started")))));
        List<Integer> endings = new ArrayList<>();
        for (String part : new String[] {"completed", "stopped-early", "not-ended"}) {
            endings.add(Integer.parseInt(answers.get(part)));
        }
        answers.put(
                "export.endings",
                small.showParts(endings).stream().map(ReportCases::text).collect(Collectors.joining("/")));
    }

    private static String text(OptionalInt shown) {
        return shown.isPresent() ? String.valueOf(shown.getAsInt()) : "hidden";
    }

    private static Map<String, String> pairs(String text) {
        return new CaseRow("", "", "", text, "", "").rules();
    }
}
