/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every case table of the project, and every one in the folder that the system property {@code hcv.cases} names.
 *
 * A relative folder is looked for below the directory the build was started in ({@code hcv.cases.base}, else the
 * working directory).
 */
class CaseTableTest {

    private static final String HEADER = "id,why,as_of,rules,history,expect\n";

    @TestFactory
    Stream<DynamicContainer> tables_of_the_project() throws IOException, URISyntaxException {
        return containers(tests(ownFolder()));
    }

    /** Says what runs: a table that somebody trusts and that never ran would be worse than none. */
    @TestFactory
    Stream<DynamicContainer> tables_of_the_site() throws IOException {
        String folder = System.getProperty("hcv.cases", "").trim();
        if (folder.isEmpty() || folder.startsWith("${")) {
            return Stream.empty();
        }
        Map<Path, List<DynamicTest>> tables = tests(siteFolder(folder));
        tables.forEach((table, rows) -> System.out.println("case table " + table + ": " + rows.size() + " rows"));
        return containers(tables);
    }

    private static Path siteFolder(String folder) {
        String base = System.getProperty("hcv.cases.base", "");
        return Paths.get(base.startsWith("${") ? "" : base).resolve(folder).toAbsolutePath();
    }

    private static Path ownFolder() throws URISyntaxException {
        return Paths.get(CaseTableTest.class.getResource("/cases").toURI());
    }

    private static Stream<DynamicContainer> containers(Map<Path, List<DynamicTest>> tables) {
        return tables.entrySet().stream()
                .map(table -> DynamicContainer.dynamicContainer(
                        table.getKey().getFileName().toString(), table.getValue()));
    }

    private static Map<Path, List<DynamicTest>> tests(Path folder) throws IOException {
        Map<Path, List<DynamicTest>> tables = new LinkedHashMap<>();
        for (Path table : CaseTable.in(folder)) {
            tables.put(table, rowsOf(table));
        }
        Assertions.assertFalse(
                tables.values().stream().allMatch(List::isEmpty),
                () -> "no case table (*.csv) with a row in " + folder);
        return tables;
    }

    /** A table that cannot be read is a failing test of its own and keeps no other table from running. */
    private static List<DynamicTest> rowsOf(Path table) {
        try {
            List<DynamicTest> tests = new ArrayList<>();
            for (CaseRow row : CaseTable.read(table)) {
                tests.add(DynamicTest.dynamicTest(row.id() + " (" + row.why() + ")", () -> run(row)));
            }
            return tests;
        } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
            return Collections.singletonList(
                    DynamicTest.dynamicTest("the table", () -> Assertions.fail(table + " cannot be read", e)));
        }
    }

    private static void run(CaseRow row) {
        List<String> differences = CaseRunner.differences(row);
        if (!differences.isEmpty()) {
            Assertions.fail(String.join("\n", differences) + "\nbecause " + row.why() + "\nhistory " + row.history());
        }
    }

    @Test
    void ids_are_unique_over_all_tables() throws IOException, URISyntaxException {
        Set<String> seen = new HashSet<>();
        for (Path table : CaseTable.in(ownFolder())) {
            for (CaseRow row : CaseTable.read(table)) {
                assertThat(seen.add(row.id())).as(row.id()).isTrue();
            }
        }
    }

    @Test
    void missing_folder_is_named() {
        assertThatThrownBy(() -> CaseTable.in(siteFolder("no/such/folder")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no/such/folder");
    }

    @Test
    void failing_row_shows_id_key_expected_and_actual() {
        CaseRow row = new CaseRow("wrong-on-purpose", "", "2026-06-30", "", "2026-03-01 Ab-", "status=CURED cdc=0");

        assertThat(CaseRunner.differences(row))
                .containsExactly("row wrong-on-purpose: status expected CURED but was AB_NEGATIVE");
    }

    @Test
    void row_that_cannot_be_read_fails_with_its_id() {
        CaseRow what = new CaseRow("a", "", "2026-06-30", "", "2026-03-01 Abx", "cdc=0");
        CaseRow key = new CaseRow("b", "", "2026-06-30", "", "2026-03-01 Ab-", "colour=red");
        CaseRow rule = new CaseRow("c", "", "2026-06-30", "svr12MinDays=7", "2026-03-01 Ab-", "cdc=0");

        assertThat(CaseRunner.differences(what))
                .containsExactly("row a: cannot be read: not understood: '2026-03-01 Abx'");
        assertThat(CaseRunner.differences(key))
                .containsExactly("row b: cannot be read: no such key of expect: 'colour'");
        assertThat(CaseRunner.differences(rule))
                .containsExactly("row c: cannot be read: rule svr12MinDays cannot be '7': allowed is a whole number"
                        + " from 56 to 112 days");
    }

    @Test
    void row_that_expects_nothing_fails(@TempDir Path folder) throws IOException {
        CaseRow row = only(folder, HEADER + "a,,2026-06-30,,2026-03-01 Ab-,\n");

        assertThat(CaseRunner.differences(row)).containsExactly("row a: cannot be read: nothing is expected");
    }

    @Test
    void row_with_a_cell_too_many_fails_and_the_rows_around_it_run(@TempDir Path folder) throws IOException {
        List<CaseRow> rows = read(
                folder,
                HEADER + "a,,2026-06-30,,2026-03-01 Ab+,flags=rna_overdue,discordant\n"
                        + "b,,2026-06-30,,2026-03-01 Ab-,status=AB_NEGATIVE\n");

        assertThat(CaseRunner.differences(rows.get(0)))
                .containsExactly("row a: cannot be read: record 1 has 7 cells and should have 6 (a cell with a comma is"
                        + " put in quotes): [a, , 2026-06-30, , 2026-03-01 Ab+, flags=rna_overdue, discordant]");
        assertThat(CaseRunner.differences(rows.get(1))).isEmpty();
    }

    @Test
    void table_as_a_spreadsheet_writes_it_is_read(@TempDir Path folder) throws IOException {
        String spreadsheet = "\uFEFF" + HEADER.trim() + "\r\n\r\n"
                + " a , \"one, two\" ,2026-06-30,, \"2026-03-08  RNA+ GT3a;2026-03-01 Ab+ ;\" ,"
                + " \"status=CURRENT_NOT_LINKED  flags=!rna_overdue,!discordant\" \r\n";

        assertThat(CaseRunner.differences(only(folder, spreadsheet))).isEmpty();
    }

    @Test
    void table_with_another_header_is_named(@TempDir Path folder) throws IOException {
        Path table = Files.write(folder.resolve("cases.csv"), "id,history\na,\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> CaseTable.read(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cases.csv: the header is [id, history] and should be [id, why,");
    }

    private static CaseRow only(Path folder, String text) throws IOException {
        List<CaseRow> rows = read(folder, text);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<CaseRow> read(Path folder, String text) throws IOException {
        return CaseTable.read(Files.write(folder.resolve("cases.csv"), text.getBytes(StandardCharsets.UTF_8)));
    }
}
