/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assertions;
import org.openmrs.module.hcv.domain.liver.LiverTableTest;
import org.openmrs.module.hcv.domain.prompt.PromptTableTest;

/** One row of a table in a page of the measures; the columns say which rules it is run against. */
final class MeasureCase {

    private static final Map<String, Consumer<CSVRecord>> RUNNERS = new HashMap<>();

    static {
        RUNNERS.put("id,why,as_of,rules,history,expect", MeasureCase::runHistory);
        RUNNERS.put("id,why,as_of,rules,history,lists", WorklistTableTest::run);
        RUNNERS.put("id,why,as_of,rules,history,next", NextStepTableTest::run);
        RUNNERS.put("id,why,from,to,as_of,rules,people,expect", ReportCases::run);
        RUNNERS.put("id,why,as_of,rules,history,liver,context,expect", PromptTableTest::run);
        RUNNERS.put("id,why,missed,taken,rna,advice", PromptTableTest::missedDoses);
        RUNNERS.put("id,why,drug,regimen,level,not_covered", PromptTableTest::interactions);
        RUNNERS.put("id,why,age,ast,alt,platelets,fib4,apri,conclusion,cautions", LiverTableTest::fib4AndApri);
        RUNNERS.put("id,why,bilirubin,albumin,inr,ascites,encephalopathy,score,least", LiverTableTest::childPugh);
        RUNNERS.put("id,why,as_of,facts,score,cautions,conclusion", LiverTableTest::stiffnessOf);
        RUNNERS.put("id,why,analyte,value,unit,uln,standard,problems", LiverTableTest::unitsOf);
        RUNNERS.put("id,why,as_of,rules,facts,expect", LiverTableTest::stagingOf);
    }

    private final CSVRecord row;
    private final Consumer<CSVRecord> runner;

    private MeasureCase(CSVRecord row, Consumer<CSVRecord> runner) {
        this.row = row;
        this.runner = runner;
    }

    static MeasureCase of(List<String> header, CSVRecord row) {
        Consumer<CSVRecord> runner = RUNNERS.get(String.join(",", header));
        if (runner == null || !row.isConsistent()) {
            throw new IllegalArgumentException("no table has these columns, or a cell is missing: " + row);
        }
        return new MeasureCase(row, runner);
    }

    private static void runHistory(CSVRecord row) {
        List<String> differences = CaseRunner.differences(new CaseRow(
                row.get("id"),
                row.get("why"),
                row.get("as_of"),
                row.get("rules"),
                row.get("history"),
                row.get("expect")));
        if (!differences.isEmpty() || row.get("expect").isEmpty()) {
            Assertions.fail("row " + row.get("id") + ": " + String.join("\n", differences));
        }
    }

    String id() {
        return row.get("id");
    }

    String why() {
        return row.get("why");
    }

    /** All cells, to look for dates in. */
    String text() {
        return String.join(" ", row.toMap().values());
    }

    String cell(String column) {
        return row.isMapped(column) ? row.get(column) : "";
    }

    void run() {
        runner.accept(row);
    }
}
