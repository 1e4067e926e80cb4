/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.next.NextStep;
import org.openmrs.module.hcv.domain.next.NextStepCode;
import org.openmrs.module.hcv.domain.next.NextSteps;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

/**
 * Runs the table of next steps: {@code id,why,as_of,rules,history,next}, where {@code next} is what
 * {@link NextStep#toString()} says, or {@code none}.
 */
class NextStepTableTest {

    @TestFactory
    Stream<DynamicTest> table() throws IOException, URISyntaxException {
        List<DynamicTest> tests = new ArrayList<>();
        for (CSVRecord row : rows()) {
            tests.add(DynamicTest.dynamicTest(row.get("id") + " (" + row.get("why") + ")", () -> run(row)));
        }
        return tests.stream();
    }

    @Test
    void ids_are_unique_and_every_step_has_a_row() throws IOException, URISyntaxException {
        Set<String> ids = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (CSVRecord row : rows()) {
            assertThat(row.isConsistent()).as(row.toString()).isTrue();
            assertThat(ids.add(row.get("id"))).as(row.get("id")).isTrue();
            codes.add(row.get("next").split(" ")[0]);
        }
        for (NextStepCode code : NextStepCode.values()) {
            assertThat(codes).contains(code.key());
        }
    }

    static void run(CSVRecord row) {
        assertThat(next(row)).as("row %s", row.get("id")).isEqualTo(row.get("next"));
    }

    private static String next(CSVRecord row) {
        ProgrammeRules rules = ProgrammeRules.from(
                ContentFiles.ruleDefinitions(), new CaseRow("", "", "", row.get("rules"), "", "").rules());
        return NextSteps.of(WorklistHistory.parse(row.get("history")), rules, LocalDate.parse(row.get("as_of")))
                .map(NextStep::toString)
                .orElse("none");
    }

    private static List<CSVRecord> rows() throws IOException, URISyntaxException {
        Path file = Paths.get(NextStepTableTest.class
                .getResource("/cases-next/next-steps.csv")
                .toURI());
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setTrim(true)
                        .build()
                        .parse(reader)) {
            return parser.getRecords();
        }
    }
}
