/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.liver.LiverTables;
import org.openmrs.module.hcv.domain.liver.LiverText;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

/**
 * Runs the tables of {@code cases-prompts}.
 *
 * What a row of a prompt table expects, words separated by spaces: {@code dr1} a prompt of that kind; {@code
 * dr6:hiv-unknown,staging-missing} with exactly these reasons; {@code !dr1} none of that kind; {@code !dr14*} none that
 * begins so; {@code none} no prompt at all; {@code simplified=CANNOT_TELL}, {@code against=hiv}, {@code
 * unknown=hcc,prior-daa}; {@code out=gle-pib} the regimens ruled out, {@code untold=gle-pib} those that cannot be told.
 */
public class PromptTableTest {

    private static final PromptContent CONTENT = PromptContentFiles.content();
    private static final Prompts PROMPTS = Prompts.of(CONTENT);

    @TestFactory
    Stream<DynamicTest> testing() {
        return LiverTables.tests("/cases-prompts/testing.csv", PromptTableTest::run);
    }

    @TestFactory
    Stream<DynamicTest> start() {
        return LiverTables.tests("/cases-prompts/start.csv", PromptTableTest::run);
    }

    @TestFactory
    Stream<DynamicTest> courses_and_after() {
        return LiverTables.tests("/cases-prompts/courses.csv", PromptTableTest::run);
    }

    /** What is prompted for a person. */
    public static void run(CSVRecord row) {
        ProgrammeRules rules = ProgrammeRules.from(ContentFiles.ruleDefinitions(), pairs(row.get("rules")));
        PromptFacts facts = PromptFacts.of(
                PromptHistory.parse(row.get("history")),
                LiverText.parse(row.get("liver")),
                PromptContextText.parse(row.get("context")),
                rules,
                LocalDate.parse(row.get("as_of")));
        List<Prompt> prompts = PROMPTS.all(facts);
        assertThat(row.get("expect")).isNotEmpty();
        for (String word : row.get("expect").split("\\s+")) {
            assertThat(holds(word, prompts, facts)).as(word + " in " + prompts).isTrue();
        }
    }

    private static boolean holds(String word, List<Prompt> prompts, PromptFacts facts) {
        int equals = word.indexOf('=');
        if (equals > 0) {
            String value = word.substring(equals + 1);
            assertThat(verdict(word.substring(0, equals), facts)).as(word).isEqualTo(value);
            return true;
        }
        if (word.equals("none")) {
            return prompts.isEmpty();
        }
        boolean wanted = !word.startsWith("!");
        String key = wanted ? word : word.substring(1);
        if (key.endsWith("*")) {
            String start = key.substring(0, key.length() - 1);
            return prompts.stream().anyMatch(prompt -> prompt.kind().key().startsWith(start)) == wanted;
        }
        int colon = key.indexOf(':');
        String kind = colon < 0 ? key : key.substring(0, colon);
        PromptKind.find(kind).orElseThrow(() -> new IllegalArgumentException("no such prompt: " + kind));
        boolean there = prompts.stream()
                .filter(prompt -> prompt.kind().key().equals(kind))
                .anyMatch(prompt -> colon < 0 || reasons(prompt).equals(key.substring(colon + 1)));
        return there == wanted;
    }

    private static String reasons(Prompt prompt) {
        List<String> reasons = new ArrayList<>();
        for (PromptReason reason : prompt.because()) {
            boolean criterion = reason.code().name().startsWith("CRITERION");
            String text = reason.code().key();
            reasons.add(criterion ? text + "." + reason.args().get(0).toString().replace("hcv.criterion.", "") : text);
        }
        return String.join(",", reasons);
    }

    private static String verdict(String key, PromptFacts facts) {
        SimplifiedResult simplified = PROMPTS.simplified(facts);
        switch (key) {
            case "simplified":
                return simplified.verdict().name();
            case "version":
                return String.valueOf(simplified.version().number());
            case "against":
                return keys(new ArrayList<>(simplified.against()));
            case "unknown":
                return keys(new ArrayList<>(simplified.unknown()));
            case "out":
                return regimens(facts, RegimenVerdict.Kind.RULED_OUT);
            case "untold":
                return regimens(facts, RegimenVerdict.Kind.CANNOT_TELL);
            default:
                throw new IllegalArgumentException("no such key: " + key);
        }
    }

    private static String keys(List<Criterion> criteria) {
        List<String> keys = new ArrayList<>();
        criteria.forEach(criterion -> keys.add(criterion.key()));
        return keys.isEmpty() ? "none" : String.join(",", keys);
    }

    private static String regimens(PromptFacts facts, RegimenVerdict.Kind kind) {
        List<String> codes = new ArrayList<>();
        for (RegimenVerdict verdict : PROMPTS.regimens(facts)) {
            if (verdict.kind() == kind) {
                codes.add(verdict.regimen().code().value());
            }
        }
        return codes.isEmpty() ? "none" : String.join(",", codes);
    }

    private static Map<String, String> pairs(String text) {
        if (text.isEmpty()) {
            return Collections.emptyMap();
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split("\\s+")) {
            pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return pairs;
    }

    @TestFactory
    Stream<DynamicTest> missed_doses() {
        return LiverTables.tests("/cases-prompts/missed-doses.csv", PromptTableTest::missedDoses);
    }

    /** What to do after missed doses. */
    public static void missedDoses(CSVRecord row) {
        String[] parts = {row.get("missed"), row.get("taken"), row.get("rna")};
        MissedDoses missed = PromptContextText.missed(parts[2].isEmpty() ? Arrays.copyOf(parts, 2) : parts);

        assertThat(MissedDoseAdvice.of(missed, ContentFiles.defaultRules()).name())
                .isEqualTo(row.get("advice"));
    }

    @TestFactory
    Stream<DynamicTest> interactions() {
        return LiverTables.tests("/cases-prompts/interactions.csv", PromptTableTest::interactions);
    }

    /** Whether a drug and a regimen go together. */
    public static void interactions(CSVRecord row) {
        InteractionFinding finding = CONTENT.interactions()
                .check(
                        CONTENT.regimens().find(Code.of(row.get("regimen"))).get(),
                        Collections.singletonList(Code.of(row.get("drug"))))
                .get(0);

        assertThat(finding.gravest().map(found -> found.level().key()).orElse("nothing"))
                .isEqualTo(row.get("level"));
        assertThat(String.join(",", finding.notCovered())).isEqualTo(row.get("not_covered"));
    }
}
