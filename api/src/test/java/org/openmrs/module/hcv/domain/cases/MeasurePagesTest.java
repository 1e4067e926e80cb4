/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.prompt.PromptKind;
import org.openmrs.module.hcv.domain.rules.RuleDefinition;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.FailureKind;
import org.openmrs.module.hcv.domain.treatment.Flag;

/** The pages of {@code docs/measures} say what the rules do: their examples are run, their numbers compared. */
class MeasurePagesTest {

    /** Pages that define nothing, and so have no example. */
    private static final Set<String> WITHOUT_EXAMPLE = new HashSet<>(Arrays.asList("choices"));

    private static final List<String> PARTS = Arrays.asList(
            "\n## Rule\n", "\n## Worked example\n", "\n## What it is not\n", "\n## In the module\n", "\n## Source\n");

    private static final Map<String, String> DEFAULTS = ContentFiles.ruleDefinitions().stream()
            .collect(Collectors.toMap(RuleDefinition::key, RuleDefinition::defaultValue));

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages", Locale.ROOT);

    private static final Pattern CAMEL = Pattern.compile("`([a-z][a-z0-9]*[A-Z][A-Za-z0-9]*)`");
    private static final Pattern WITH_DEFAULT = Pattern.compile("`([a-z][A-Za-z0-9]*)` \\(([^)]*)\\)");

    @TestFactory
    Stream<DynamicContainer> every_example_holds() throws IOException {
        return Stream.concat(MeasurePage.all().stream(), MeasurePage.guides().stream())
                .filter(page -> !page.cases().isEmpty())
                .map(page -> DynamicContainer.dynamicContainer(
                        page.name(),
                        page.cases().stream()
                                .map(row -> DynamicTest.dynamicTest(row.id() + " (" + row.why() + ")", row::run))));
    }

    @Test
    void every_definition_has_an_example_of_its_own_and_all_its_parts() throws IOException {
        Set<String> ids = new HashSet<>();
        for (MeasurePage page : MeasurePage.all()) {
            for (MeasureCase row : page.cases()) {
                assertThat(row.id()).startsWith("doc-" + page.name());
                assertThat(ids.add(row.id())).as(row.id()).isTrue();
            }
            if (!WITHOUT_EXAMPLE.contains(page.name())) {
                assertThat(page.cases()).as(page.name()).isNotEmpty();
                assertThat(page.prose()).as(page.name()).contains(PARTS);
            }
        }
    }

    @Test
    void dates_of_a_page_are_those_of_its_tables_and_its_sums_come_out() throws IOException {
        List<String> problems = new ArrayList<>();
        for (MeasurePage page : MeasurePage.all()) {
            page.dateProblems().forEach(problem -> problems.add(page + ": " + problem));
        }
        for (MeasurePage guide : MeasurePage.guides()) {
            if (!guide.cases().isEmpty()) {
                guide.dateProblems().forEach(problem -> problems.add(guide + ": " + problem));
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void sum_that_does_not_come_out_and_date_of_no_table_are_found() throws IOException {
        String table = "```cases\nid,why,as_of,rules,history,expect\nx,y,2026-06-30,,2026-03-01 Ab-,cdc=0\n```\n";
        String prose = "2026-03-01 + 2 days = 2026-03-04, and 2025-12-31 − 1 = 2025-12-30, and 2026-06-30.\n";

        assertThat(MeasurePage.parse(Paths.get("x.md"), prose + table).dateProblems())
                .containsExactly(
                        "does not come out: 2026-03-01 + 2 days = 2026-03-04",
                        "in no table of the page: 2025-12-30",
                        "in no table of the page: 2025-12-31");
    }

    @Test
    void rules_named_exist_with_the_default_named_and_every_rule_is_explained() throws IOException {
        Set<String> explained = new TreeSet<>();
        for (MeasurePage page : MeasurePage.all()) {
            Set<String> withDefault = rulesWithTheirDefault(page);
            Matcher key = CAMEL.matcher(page.words());
            while (key.find()) {
                assertThat(DEFAULTS).as(page.name()).containsKey(key.group(1));
                assertThat(withDefault).as("%s gives the default", page).contains(key.group(1));
            }
            explained.addAll(withDefault);
        }
        for (MeasurePage guide : MeasurePage.guides()) {
            explained.addAll(rulesWithTheirDefault(guide));
        }
        assertThat(explained)
                .as("programme rules explained on a page of docs, as `key` (default)")
                .containsExactlyInAnyOrderElementsOf(DEFAULTS.keySet());
    }

    private static Set<String> rulesWithTheirDefault(MeasurePage page) {
        Set<String> rules = new TreeSet<>();
        Matcher value = WITH_DEFAULT.matcher(page.words());
        while (value.find()) {
            String rule = value.group(1);
            if (DEFAULTS.containsKey(rule)) {
                rules.add(rule);
                assertThat(value.group(2)).as("%s: %s", page, rule).isEqualTo(DEFAULTS.get(rule));
            }
        }
        return rules;
    }

    @Test
    void every_page_is_in_the_index_and_no_link_is_broken() throws IOException {
        MeasurePage index = MeasurePage.read(MeasurePage.folder().resolve("README.md"));
        assertThat(index.brokenLinks()).isEmpty();
        for (MeasurePage page : MeasurePage.all()) {
            assertThat(index.links()).contains(page.name() + ".md");
            assertThat(page.brokenLinks()).as(page.name()).isEmpty();
        }
    }

    @Test
    void every_status_has_its_page_with_somebody_of_that_status() throws IOException {
        for (CascadeStatus status : CascadeStatus.values()) {
            MeasurePage page = page("status-" + status.key());
            assertThat(page.cases()).as(page.name()).anyMatch(row -> row.cell("expect")
                    .contains("status=" + status.name() + " "));
            assertThat(page.words()).contains("Shown as “" + TEXTS.getString("hcv.status." + status.key()) + "”");
        }
    }

    @Test
    void outcomes_are_told_in_their_order_of_precedence_and_each_has_an_example() throws IOException {
        String order = page("course-outcomes").prose();
        List<Integer> places = new ArrayList<>();
        for (String row : Arrays.asList("a", "b", "c", "d", "e", "f", "g")) {
            places.add(order.indexOf("\n| " + row + " |"));
        }
        assertThat(places).doesNotContain(-1).isSorted();
        String examples = MeasurePage.all().stream()
                .filter(page ->
                        page.name().startsWith("outcome-") || page.name().equals("course-outcomes"))
                .flatMap(page -> page.cases().stream())
                .map(row -> row.cell("expect"))
                .collect(Collectors.joining(" "));
        for (CourseOutcome outcome : CourseOutcome.values()) {
            assertThat(order).contains("`" + outcome.name() + "`");
            assertThat(examples).contains(outcome.name());
        }
    }

    @Test
    void lists_and_outcomes_are_called_what_the_screens_call_them() throws IOException {
        StringBuilder outcomes = new StringBuilder();
        for (MeasurePage page : MeasurePage.all()) {
            if (page.name().startsWith("outcome-")) {
                outcomes.append(page.words());
            }
        }
        for (CourseOutcome outcome : CourseOutcome.values()) {
            if (outcome != CourseOutcome.NOT_STARTED) {
                assertThat(outcomes).contains("“" + TEXTS.getString("hcv.outcome." + outcome.key()) + "”");
            }
        }
    }

    @Test
    void flags_kinds_of_not_clearing_and_prompts_are_all_explained() throws IOException {
        for (Flag flag : Flag.values()) {
            assertThat(page("flags").prose())
                    .contains("| `" + flag.key() + "` |", TEXTS.getString("hcv.flag." + flag.key()));
        }
        for (FailureKind kind : FailureKind.values()) {
            assertThat(page("failure-kinds").cases())
                    .anyMatch(row -> row.cell("expect").contains("failure=" + kind.key()));
        }
        for (PromptKind kind : PromptKind.values()) {
            assertThat(page("prompts").prose()).contains("`" + kind.key() + "`");
        }
        for (int rule = 1; rule <= 17; rule++) {
            String id = "doc-prompts-dr" + rule;
            assertThat(page("prompts").cases())
                    .anyMatch(row -> row.id().equals(id) || row.id().startsWith(id + "-"));
        }
    }

    private static MeasurePage page(String name) throws IOException {
        return MeasurePage.read(MeasurePage.folder().resolve(name + ".md"));
    }
}
