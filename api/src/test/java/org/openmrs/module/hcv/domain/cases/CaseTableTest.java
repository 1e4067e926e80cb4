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
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every case table of the project, and every one in the folder that the system property {@code hcv.cases} names.
 *
 * A relative folder is looked for below the directory the build was started in ({@code hcv.cases.base}, else the
 * working directory).
 */
class CaseTableTest {

    @TestFactory
    Stream<DynamicContainer> tables_of_the_project() throws IOException, URISyntaxException {
        return containers(ownFolder());
    }

    @TestFactory
    Stream<DynamicContainer> tables_of_the_site() throws IOException {
        String folder = System.getProperty("hcv.cases", "").trim();
        if (folder.isEmpty() || folder.startsWith("${")) {
            return Stream.empty();
        }
        return containers(siteFolder(folder));
    }

    private static Path siteFolder(String folder) {
        String base = System.getProperty("hcv.cases.base", "");
        return Paths.get(base.startsWith("${") ? "" : base).resolve(folder).toAbsolutePath();
    }

    private static Path ownFolder() throws URISyntaxException {
        return Paths.get(CaseTableTest.class.getResource("/cases").toURI());
    }

    private static Stream<DynamicContainer> containers(Path folder) throws IOException {
        List<DynamicContainer> containers = new ArrayList<>();
        List<Path> tables = CaseTable.in(folder);
        Assertions.assertFalse(tables.isEmpty(), () -> "no case table (*.csv) in " + folder);
        for (Path table : tables) {
            List<DynamicTest> tests = new ArrayList<>();
            for (CaseRow row : CaseTable.read(table)) {
                tests.add(DynamicTest.dynamicTest(row.id() + " (" + row.why() + ")", () -> run(row)));
            }
            containers.add(DynamicContainer.dynamicContainer(table.getFileName().toString(), tests));
        }
        return containers.stream();
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
}
