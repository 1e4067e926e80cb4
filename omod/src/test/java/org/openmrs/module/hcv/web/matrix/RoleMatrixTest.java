/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Holds the one file of who may do what, page-matrix.csv, against what the module answers, and the page docs/roles.md
 * against the file. What the file says is tried on a running server by PageMatrixIT.
 */
class RoleMatrixTest {

    private static final Path MATRIX = Paths.get("../embedded/server/src/test/resources/page-matrix.csv");
    private static final Path ACTIONS = Paths.get("src/test/resources/actions.csv");
    private static final Path ROLES = Paths.get("../api/src/main/resources/org/openmrs/module/hcv/content/roles.csv");
    private static final Path PAGE = Paths.get("../docs/roles.md");
    private static final Path WRITTEN = Paths.get("target/docs/roles.md");
    private static final String REST = "<!-- From here on written by RoleMatrixTest. -->\n";

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .build();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = new CSVParser(reader, format)) {
            return parser.getRecords();
        }
    }

    private static List<MatrixRow> matrix() throws IOException {
        return rows(MATRIX).stream().map(MatrixRow::new).collect(Collectors.toList());
    }

    private static Map<Route, String> actions() throws IOException {
        Map<Route, String> actions = new TreeMap<>();
        for (CSVRecord row : rows(ACTIONS)) {
            actions.put(new Route(row.get("method"), row.get("path")), row.get("action"));
        }
        return actions;
    }

    private static TreeSet<Route> routes() {
        TreeSet<Route> routes = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.openmrs.module.hcv.web")) {
            routes.addAll(Route.of(type.reflect()));
        }
        return routes;
    }

    @Test
    void everything_that_the_module_answers_is_in_the_matrix() throws IOException {
        TreeSet<Route> routes = routes();
        TreeSet<Route> tried = new TreeSet<>();
        for (MatrixRow row : matrix()) {
            if (row.isMadeByPages()) {
                Route.answering(row.verb(), row.address(), routes).ifPresent(tried::add);
            }
        }

        assertThat(routes).hasSizeGreaterThan(80);
        assertThat(routes)
                .as("every route has a row in page-matrix.csv, what changes something one with +token or +json")
                .isSubsetOf(tried);
    }

    @Test
    void everything_that_the_module_answers_has_a_name_in_plain_words() throws IOException {
        assertThat(actions().keySet()).as("every route stands in actions.csv").containsAll(routes());
    }

    @Test
    void what_a_peer_may_do_is_tried_on_a_colleagues_record_and_on_the_own_one() throws IOException {
        List<String> tried = matrix().stream().map(MatrixRow::whose).collect(Collectors.toList());

        assertThat(tried).contains("own", "team", "other", "me");
        assertThat(matrix())
                .filteredOn(row -> row.whose().equals("me"))
                .allSatisfy(row -> assertThat(row.may()).as(row.address()).containsOnly("no"));
    }

    @Test
    void the_page_of_roles_says_what_the_files_say() throws IOException {
        String page = new String(Files.readAllBytes(PAGE), StandardCharsets.UTF_8);
        assertThat(page).contains(REST);
        String now = page.substring(0, page.indexOf(REST)) + REST + written();
        Files.createDirectories(WRITTEN.getParent());
        Files.write(WRITTEN, now.getBytes(StandardCharsets.UTF_8));

        assertThat(page)
                .as(
                        "docs/roles.md is not what the files say. To bring it up to date: cp omod/target/docs/roles.md docs/")
                .isEqualTo(now);
    }

    private static String written() throws IOException {
        List<String> roles = new ArrayList<>();
        for (CSVRecord role : rows(ROLES)) {
            roles.add("| " + role.get("name") + " | " + role.get("privileges").replace(";", ", ") + " |");
        }
        return "\n## Privileges of the roles\n\n| Role | Privileges |\n|---|---|\n"
                + String.join("\n", roles)
                + "\n"
                + new RolesPage(routes(), actions(), matrix()).written();
    }
}
