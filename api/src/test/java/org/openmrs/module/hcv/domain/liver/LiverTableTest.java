/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

/** Runs the tables of {@code cases-liver}. */
public class LiverTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LabUnits UNITS = LiverTables.units();

    private static String dated(String column, CSVRecord row) {
        String cell = row.get(column);
        return cell.isEmpty() ? "" : " ; " + DAY + " " + column + " " + cell;
    }

    private static LiverStage stage(String facts, LocalDate asOf) {
        return LiverStaging.of(ContentFiles.defaultRules()).stage(LiverText.parse(facts), asOf);
    }

    @TestFactory
    Stream<DynamicTest> fib4_and_apri() {
        return LiverTables.tests("/cases-liver/fib4-apri.csv", LiverTableTest::fib4AndApri);
    }

    /** FIB-4 and APRI of one set of bloods. */
    public static void fib4AndApri(CSVRecord row) {
        String born = row.get("age").isEmpty() ? "" : "born " + DAY.minusYears(Integer.parseInt(row.get("age")));
        LiverStage stage = stage(born + dated("ast", row) + dated("alt", row) + dated("platelets", row), DAY);

        assertThat(LiverAnswers.of(stage.fib4())).as("FIB-4").isEqualTo(row.get("fib4"));
        assertThat(LiverAnswers.of(stage.apri())).as("APRI").isEqualTo(row.get("apri"));
        assertThat(LiverAnswers.conclusion(stage)).as("conclusion").isEqualTo(row.get("conclusion"));
        List<String> cautions = new ArrayList<>();
        for (Score score : new Score[] {stage.fib4(), stage.apri()}) {
            score.cautions().forEach(caution -> cautions.add(caution.key()));
        }
        assertThat(String.join(",", cautions)).as("cautions").isEqualTo(row.get("cautions"));
    }

    @TestFactory
    Stream<DynamicTest> child_pugh() {
        return LiverTables.tests("/cases-liver/child-pugh.csv", LiverTableTest::childPugh);
    }

    /** Child-Pugh points of one set of bloods and signs. */
    public static void childPugh(CSVRecord row) {
        StringBuilder facts = new StringBuilder();
        for (String column : new String[] {"bilirubin", "albumin", "inr", "ascites", "encephalopathy"}) {
            facts.append(dated(column, row));
        }
        LiverStage stage = stage(facts.toString(), DAY);

        assertThat(LiverAnswers.of(stage.childPugh())).isEqualTo(row.get("score"));
        assertThat(stage.leastChildPughPoints()).as("at least").isEqualTo(Integer.parseInt(row.get("least")));
        assertThat(stage.isChildPughBOrC()).isEqualTo(Integer.parseInt(row.get("least")) >= 7);
    }

    @TestFactory
    Stream<DynamicTest> stiffness() {
        return LiverTables.tests("/cases-liver/stiffness.csv", LiverTableTest::stiffnessOf);
    }

    /** What measurements of stiffness say. */
    public static void stiffnessOf(CSVRecord row) {
        LiverStage stage = stage(row.get("facts"), LocalDate.parse(row.get("as_of")));

        assertThat(LiverAnswers.of(stage.stiffness())).isEqualTo(row.get("score"));
        assertThat(LiverAnswers.cautions(stage.stiffness())).as("cautions").isEqualTo(row.get("cautions"));
        assertThat(LiverAnswers.conclusion(stage)).as("conclusion").isEqualTo(row.get("conclusion"));
    }

    @TestFactory
    Stream<DynamicTest> units() {
        return LiverTables.tests("/cases-liver/units.csv", LiverTableTest::unitsOf);
    }

    /** One laboratory value by its unit. */
    public static void unitsOf(CSVRecord row) {
        LabRecord record = LabRecord.of(
                LabAnalyte.find(row.get("analyte")).get(), new BigDecimal(row.get("value")), row.get("unit"), DAY);
        if (!row.get("uln").isEmpty()) {
            record = record.withUpperLimit(new BigDecimal(row.get("uln")));
        }
        LabReading reading = UNITS.read(record, "lab");

        List<String> problems = new ArrayList<>();
        for (Problem problem : reading.problems()) {
            problems.add(problem.field() + ":" + problem.code().key() + problem.args());
        }
        assertThat(String.join(" ", problems)).as("problems").isEqualTo(row.get("problems"));
        String standard = reading.value()
                .map(value -> value.value().stripTrailingZeros().toPlainString())
                .orElse("");
        assertThat(standard).as("standard").isEqualTo(row.get("standard"));
        assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> staging_over_time() {
        return LiverTables.tests("/cases-liver/staging.csv", LiverTableTest::stagingOf);
    }

    /** Staging of a person on a day. */
    public static void stagingOf(CSVRecord row) {
        ProgrammeRules rules = ProgrammeRules.from(ContentFiles.ruleDefinitions(), pairs(row.get("rules")));
        LiverStage stage =
                LiverStaging.of(rules).stage(LiverText.parse(row.get("facts")), LocalDate.parse(row.get("as_of")));

        Map<String, String> expected = pairs(row.get("expect"));
        assertThat(expected).isNotEmpty();
        expected.forEach((key, value) -> assertThat(answer(stage, key)).as(key).isEqualTo(value));
    }

    private static String answer(LiverStage stage, String key) {
        switch (key) {
            case "conclusion":
                return LiverAnswers.conclusion(stage);
            case "fib4":
                return LiverAnswers.of(stage.fib4()).replace(' ', '/');
            case "apri":
                return LiverAnswers.of(stage.apri()).replace(' ', '/');
            case "childPugh":
                return LiverAnswers.of(stage.childPugh()).replace(' ', '/');
            case "least":
                return String.valueOf(stage.leastChildPughPoints());
            case "decompensatedOn":
                return stage.decompensatedOn().map(LocalDate::toString).orElse("none");
            case "contradicts":
                return String.valueOf(stage.contradictsRecord());
            case "firstDay":
                return stage.grounds().get(0).date().toString();
            default:
                throw new IllegalArgumentException("no such key: " + key);
        }
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
}
