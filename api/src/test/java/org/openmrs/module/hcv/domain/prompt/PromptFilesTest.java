/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.liver.Caution;
import org.openmrs.module.hcv.domain.liver.CirrhosisFinding;
import org.openmrs.module.hcv.domain.liver.CirrhosisGround;
import org.openmrs.module.hcv.domain.liver.LabAnalyte;
import org.openmrs.module.hcv.domain.liver.NotCalculated;
import org.openmrs.module.hcv.domain.liver.Reading;
import org.openmrs.module.hcv.domain.liver.ScoreKind;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.rules.Regimen;

/** The content files agree with the code, with each other and with the messages. */
class PromptFilesTest {

    private final Properties messages = messages();

    private static Properties messages() {
        Properties messages = new Properties();
        try (InputStream stream = PromptFilesTest.class.getResourceAsStream("/messages.properties")) {
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the messages", e);
        }
        return messages;
    }

    private void isThere(String key) {
        assertThat(messages.getProperty(key)).as(key).isNotBlank();
    }

    @Test
    void every_rule_from_dr1_to_dr17_is_in_the_file_with_source_and_version() {
        Set<String> ids = new HashSet<>();
        for (CSVRecord row : ContentFiles.rows("prompts.csv")) {
            PromptKind kind = PromptKind.find(row.get("key")).get();
            assertThat(row.get("id")).isEqualTo(kind.id().name());
            assertThat(row.get("source")).isNotEmpty();
            assertThat(row.get("rule_version")).matches("\\d{4}-\\d{2}-\\d{2}");
            assertThat(row.get("message")).isEqualTo("hcv.prompt." + kind.key());
            isThere(row.get("message"));
            ids.add(row.get("id"));
        }
        assertThat(ids).hasSize(17).hasSize(PromptId.values().length);
        assertThat(PromptContentFiles.catalogue().get(PromptKind.DR7).severity())
                .isEqualTo(PromptSeverity.ALERT);
    }

    @Test
    void every_word_a_page_can_need_has_a_message() {
        for (ReasonCode code : ReasonCode.values()) {
            isThere("hcv.prompt-because." + code.key());
        }
        for (Criterion criterion : Criterion.values()) {
            isThere(criterion.messageKey());
        }
        for (InteractionLevel level : InteractionLevel.values()) {
            isThere("hcv.interaction-level." + level.key());
        }
        for (PromptSeverity severity : PromptSeverity.values()) {
            isThere("hcv.prompt-severity." + severity.key());
        }
        for (String answer : new String[] {"compensated", "decompensated"}) {
            isThere("hcv.answer.cirrhosis." + answer);
        }
    }

    @Test
    void every_word_of_the_liver_has_a_message() {
        for (ScoreKind kind : ScoreKind.values()) {
            isThere("hcv.score." + kind.key());
        }
        for (Reading reading : Reading.values()) {
            isThere("hcv.reading." + reading.key());
        }
        for (Caution caution : Caution.values()) {
            isThere("hcv.caution." + caution.key());
        }
        for (NotCalculated.Reason reason : NotCalculated.Reason.values()) {
            isThere("hcv.not-calculated." + reason.key());
        }
        for (LabAnalyte analyte : LabAnalyte.values()) {
            isThere("hcv.lab." + analyte.key());
        }
        for (CirrhosisFinding finding : CirrhosisFinding.values()) {
            isThere("hcv.cirrhosis." + finding.key());
        }
        for (CirrhosisGround.Kind kind : CirrhosisGround.Kind.values()) {
            isThere("hcv.cirrhosis-because." + kind.key());
        }
    }

    @Test
    void interactions_name_drugs_of_regimens_and_have_words_and_evidence() {
        Set<String> drugs = new TreeSet<>();
        for (Regimen regimen : ContentFiles.regimens().all()) {
            drugs.addAll(regimen.drugs());
        }
        for (Interaction row : PromptContentFiles.interactions().all()) {
            assertThat(drugs).as(row.toString()).containsAll(row.components());
            assertThat(row.evidence()).as(row.toString()).isNotEmpty();
            assertThat(row.drugClass()).as(row.toString()).isNotEmpty();
            isThere(row.textKey());
            isThere("hcv.drug." + row.drug());
        }
        isThere("hcv.drug." + Comedication.IN_NO_LIST);
    }

    @Test
    void interactions_are_given_gravest_first() {
        List<InteractionLevel> levels = new ArrayList<>();
        PromptContentFiles.interactions().all().forEach(row -> levels.add(row.level()));

        assertThat(levels).isSorted();
    }

    @Test
    void simplified_treatment_has_a_version_for_every_value_of_its_rule() {
        SimplifiedTreatment simplified = PromptContentFiles.simplified();
        ProgrammeRules rules = ContentFiles.defaultRules();

        assertThat(simplified.versions()).containsOnlyKeys(1, 2, 3);
        assertThat(rules.definitions().get("simplifiedTreatmentVersion").max().get())
                .isEqualByComparingTo("3");
        for (CSVRecord row : ContentFiles.rows("simplified-treatment.csv")) {
            assertThat(row.get("when_unknown")).isIn("cannot-tell", "go-on");
        }
        assertThat(simplified.versions().get(1).criteria())
                .contains(Criterion.HIV)
                .containsAll(simplified.versions().get(2).criteria());
        assertThat(simplified.versions().get(2).criteria()).doesNotContain(Criterion.HIV);
        assertThatThrownBy(() -> simplified.assess(4, criterion -> Answer.NO)).hasMessageContaining("no version 4");
    }

    @Test
    void least_weeks_with_cirrhosis_cover_both_histories_of_every_version() {
        PromptContent content = PromptContentFiles.content();
        for (int version = 1; version <= 2; version++) {
            for (boolean before : new boolean[] {true, false}) {
                assertThat(content.cirrhosisWeeks(Code.of("gle-pib"), false, before, version))
                        .isPresent();
                assertThat(content.cirrhosisWeeks(Code.of("sof-dcv"), false, before, version))
                        .map(CirrhosisWeeks::leastWeeks)
                        .contains(24);
                assertThat(content.cirrhosisWeeks(Code.of("sof-vel"), true, before, version))
                        .map(CirrhosisWeeks::leastWeeks)
                        .contains(24);
                assertThat(content.cirrhosisWeeks(Code.of("sof-vel"), false, before, version))
                        .isEmpty();
            }
        }
        for (CSVRecord row : ContentFiles.rows("regimen-cirrhosis-weeks.csv")) {
            assertThat(row.get("liver")).isIn("cirrhosis", "decompensated");
            assertThat(row.get("treated_before")).isIn("yes", "no");
        }
    }

    @Test
    void lists_that_are_not_whole_are_refused() {
        assertThatThrownBy(() -> PromptCatalogue.of(Collections.emptyList())).hasMessageContaining("dr1 is missing");
        Interaction row = PromptContentFiles.interactions().all().get(0);
        List<Interaction> twice = new ArrayList<>();
        twice.add(row);
        twice.add(row);
        assertThatThrownBy(() -> Interactions.of(twice)).hasMessageContaining("is there twice");
        assertThatThrownBy(() -> MissedDoses.ofDays(0)).hasMessageContaining("1 or more, not 0");
        assertThatThrownBy(() -> MissedDoses.ofDays(1).afterTaking(-1)).hasMessageContaining("0 or more, not -1");
    }

    @Test
    void nothing_known_is_unknown() {
        for (ClinicalContext.Question question : ClinicalContext.Question.values()) {
            assertThat(ClinicalContext.nothingKnown().answer(question)).isEqualTo(Answer.UNKNOWN);
        }
        assertThat(ClinicalContext.nothingKnown().isComedicationKnown()).isFalse();
    }
}
