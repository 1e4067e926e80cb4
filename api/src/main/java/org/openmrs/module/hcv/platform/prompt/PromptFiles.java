/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.prompt.CirrhosisWeeks;
import org.openmrs.module.hcv.domain.prompt.Criterion;
import org.openmrs.module.hcv.domain.prompt.Interaction;
import org.openmrs.module.hcv.domain.prompt.InteractionLevel;
import org.openmrs.module.hcv.domain.prompt.Interactions;
import org.openmrs.module.hcv.domain.prompt.PromptCatalogue;
import org.openmrs.module.hcv.domain.prompt.PromptContent;
import org.openmrs.module.hcv.domain.prompt.PromptDefinition;
import org.openmrs.module.hcv.domain.prompt.PromptKind;
import org.openmrs.module.hcv.domain.prompt.PromptSeverity;
import org.openmrs.module.hcv.domain.prompt.SimplifiedTreatment;
import org.openmrs.module.hcv.domain.prompt.SimplifiedVersion;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.rules.RegimenFile;

/** Reads the content files of the prompts; a row that cannot be read is a fault of the build. */
public final class PromptFiles {

    private static final char SEPARATOR = ';';
    private static final String CANNOT_TELL = "cannot-tell";

    private PromptFiles() {}

    public static PromptContent load() {
        return PromptContent.of(catalogue(), RegimenFile.load(), interactions(), simplified(), cirrhosisWeeks());
    }

    private static PromptCatalogue catalogue() {
        List<PromptDefinition> definitions = new ArrayList<>();
        for (ContentRow row : ContentTable.read("prompts.csv").rows()) {
            definitions.add(PromptDefinition.of(
                    known(PromptKind.find(row.text("key")), row.text("key")),
                    PromptSeverity.valueOf(row.text("severity")),
                    row.text("message"),
                    row.text("source"),
                    row.text("rule_version")));
        }
        return PromptCatalogue.of(definitions);
    }

    private static Interactions interactions() {
        List<Interaction> interactions = new ArrayList<>();
        for (ContentRow row : ContentTable.read("interactions.csv").rows()) {
            interactions.add(Interaction.of(
                    Code.of(row.text("drug")),
                    row.text("class"),
                    row.list("components", SEPARATOR),
                    known(InteractionLevel.find(row.text("level")), row.text("level")),
                    Integer.parseInt(row.text("days_after_stopping")),
                    row.text("text"),
                    row.text("evidence")));
        }
        return Interactions.of(interactions);
    }

    private static SimplifiedTreatment simplified() {
        Map<Integer, ContentRow> first = new LinkedHashMap<>();
        Map<Integer, Map<Criterion, Boolean>> criteria = new LinkedHashMap<>();
        for (ContentRow row : ContentTable.read("simplified-treatment.csv").rows()) {
            Integer version = Integer.valueOf(row.text("version"));
            first.putIfAbsent(version, row);
            criteria.computeIfAbsent(version, number -> new EnumMap<>(Criterion.class))
                    .put(
                            known(Criterion.find(row.text("criterion")), row.text("criterion")),
                            row.text("when_unknown").equals(CANNOT_TELL));
        }
        List<SimplifiedVersion> versions = new ArrayList<>();
        first.forEach((number, row) ->
                versions.add(SimplifiedVersion.of(number, row.text("name"), row.text("source"), criteria.get(number))));
        return SimplifiedTreatment.of(versions);
    }

    private static List<CirrhosisWeeks> cirrhosisWeeks() {
        List<CirrhosisWeeks> rows = new ArrayList<>();
        for (ContentRow row : ContentTable.read("regimen-cirrhosis-weeks.csv").rows()) {
            CirrhosisWeeks weeks = CirrhosisWeeks.of(
                    Code.of(row.text("regimen")),
                    row.text("treated_before").equals("yes"),
                    Integer.parseInt(row.text("version")),
                    Integer.parseInt(row.text("least_weeks")),
                    row.text("source"));
            rows.add(row.text("liver").equals("decompensated") ? weeks.whenDecompensated() : weeks);
        }
        return rows;
    }

    private static <T> T known(Optional<T> found, String text) {
        return found.orElseThrow(() -> new IllegalStateException("unknown in a content file of the prompts: " + text));
    }
}
