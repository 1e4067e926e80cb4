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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.worklist.Worklist;
import org.openmrs.module.hcv.domain.worklist.WorklistEntry;
import org.openmrs.module.hcv.domain.worklist.Worklists;

/**
 * Runs the worklist tables: {@code id,why,as_of,rules,history,lists}, where {@code lists} is exactly the lists the
 * person is on, each as {@code list@since} or {@code list@since/because}, or {@code none}.
 */
class WorklistTableTest {

    @TestFactory
    Stream<DynamicContainer> tables() throws IOException, URISyntaxException {
        List<DynamicContainer> containers = new ArrayList<>();
        for (Path table : CaseTable.in(folder())) {
            List<DynamicTest> tests = new ArrayList<>();
            for (CSVRecord row : rows(table)) {
                tests.add(DynamicTest.dynamicTest(row.get("id") + " (" + row.get("why") + ")", () -> run(row)));
            }
            containers.add(DynamicContainer.dynamicContainer(table.getFileName().toString(), tests));
        }
        return containers.stream();
    }

    @Test
    void ids_are_unique_and_every_list_has_its_rows() throws IOException, URISyntaxException {
        Set<String> ids = new HashSet<>();
        Set<Worklist> lists = EnumSet.noneOf(Worklist.class);
        for (Path table : CaseTable.in(folder())) {
            for (CSVRecord row : rows(table)) {
                assertThat(ids.add(row.get("id"))).as(row.get("id")).isTrue();
                for (String expected : expected(row)) {
                    lists.add(Worklist.find(expected.split("@")[0]).get());
                }
            }
        }
        assertThat(lists).containsExactly(Worklist.values());
    }

    static void run(CSVRecord row) {
        Map<String, String> rules = new CaseRow("", "", "", row.get("rules"), "", "").rules();
        PatientHistory history = WorklistHistory.parse(row.get("history"));
        Map<Worklist, WorklistEntry> entries = Worklists.of(
                history, ProgrammeRules.from(ContentFiles.ruleDefinitions(), rules), LocalDate.parse(row.get("as_of")));

        Set<String> expected = expected(row);
        Set<String> actual = new TreeSet<>();
        entries.forEach((worklist, entry) -> {
            String plain = worklist.key() + "@" + entry.since();
            actual.add(
                    expected.contains(plain)
                            ? plain
                            : plain + "/" + entry.because().code().key());
        });
        assertThat(actual).as("row %s: %s", row.get("id"), row.get("history")).isEqualTo(expected);
    }

    private static Set<String> expected(CSVRecord row) {
        Set<String> expected = new TreeSet<>();
        for (String text : row.get("lists").split("\\s+")) {
            if (!text.equals("none")) {
                expected.add(text);
            }
        }
        return expected;
    }

    private static Path folder() throws URISyntaxException {
        return Paths.get(WorklistTableTest.class.getResource("/cases-worklist").toURI());
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreEmptyLines(true)
                        .setTrim(true)
                        .build()
                        .parse(reader)) {
            List<CSVRecord> rows = parser.getRecords();
            rows.forEach(
                    row -> assertThat(row.isConsistent()).as(row.toString()).isTrue());
            return rows;
        }
    }
}
