/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.problem.Code;

/** Reads the content files of the prompts as they are shipped. */
final class PromptContentFiles {

    private PromptContentFiles() {}

    static PromptContent content() {
        return PromptContent.of(catalogue(), ContentFiles.regimens(), interactions(), simplified(), cirrhosisWeeks());
    }

    static PromptCatalogue catalogue() {
        List<PromptDefinition> definitions = new ArrayList<>();
        for (CSVRecord row : ContentFiles.rows("prompts.csv")) {
            definitions.add(PromptDefinition.of(
                    PromptKind.find(row.get("key")).get(),
                    PromptSeverity.valueOf(row.get("severity")),
                    row.get("message"),
                    row.get("source"),
                    row.get("rule_version")));
        }
        return PromptCatalogue.of(definitions);
    }

    static Interactions interactions() {
        List<Interaction> interactions = new ArrayList<>();
        for (CSVRecord row : ContentFiles.rows("interactions.csv")) {
            interactions.add(Interaction.of(
                    Code.of(row.get("drug")),
                    row.get("class"),
                    Arrays.asList(row.get("components").split(";")),
                    InteractionLevel.find(row.get("level")).get(),
                    Integer.parseInt(row.get("days_after_stopping")),
                    row.get("text"),
                    row.get("evidence")));
        }
        return Interactions.of(interactions);
    }

    static SimplifiedTreatment simplified() {
        Map<Integer, List<CSVRecord>> byVersion = new TreeMap<>();
        for (CSVRecord row : ContentFiles.rows("simplified-treatment.csv")) {
            byVersion
                    .computeIfAbsent(Integer.valueOf(row.get("version")), key -> new ArrayList<>())
                    .add(row);
        }
        List<SimplifiedVersion> versions = new ArrayList<>();
        byVersion.forEach((number, rows) -> {
            Map<Criterion, Boolean> criteria = new EnumMap<>(Criterion.class);
            for (CSVRecord row : rows) {
                criteria.put(
                        Criterion.find(row.get("criterion")).get(),
                        row.get("when_unknown").equals("cannot-tell"));
            }
            versions.add(SimplifiedVersion.of(
                    number, rows.get(0).get("name"), rows.get(0).get("source"), criteria));
        });
        return SimplifiedTreatment.of(versions);
    }

    static List<CirrhosisWeeks> cirrhosisWeeks() {
        List<CirrhosisWeeks> weeks = new ArrayList<>();
        for (CSVRecord row : ContentFiles.rows("regimen-cirrhosis-weeks.csv")) {
            CirrhosisWeeks least = CirrhosisWeeks.of(
                    Code.of(row.get("regimen")),
                    row.get("treated_before").equals("yes"),
                    Integer.parseInt(row.get("version")),
                    Integer.parseInt(row.get("least_weeks")),
                    row.get("source"));
            weeks.add(row.get("liver").equals("decompensated") ? least.whenDecompensated() : least);
        }
        return weeks;
    }
}
