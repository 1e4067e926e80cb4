/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.treatment.Flag;
import org.openmrs.module.hcv.domain.view.Audience;
import org.openmrs.module.hcv.domain.view.PeerView;
import org.openmrs.module.hcv.domain.view.ViewPart;
import org.openmrs.module.hcv.domain.view.Viewer;
import org.openmrs.module.hcv.domain.worklist.Worklist;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.content.DictionaryFile;
import org.openmrs.module.hcv.platform.form.FormLibrary;

/** Holds the table of who sees what against the forms, the dictionary and what is never a peer's to see. */
class PeerViewLintTest {

    private static final DictionaryFile DICTIONARY = DictionaryFile.load();
    private static final PeerView VIEW = PeerViewFile.load();

    @Test
    void every_question_that_a_form_asks_has_exactly_one_audience() {
        List<String> without = new ArrayList<>();
        for (FormDefinition form : FormLibrary.load().all()) {
            for (FormField field : form.fields()) {
                check(form, field, without);
                field.members().forEach(member -> check(form, member, without));
            }
        }
        assertThat(without)
                .as("questions without a row in peer-view.csv: decide who sees the answer")
                .isEmpty();
    }

    private static void check(FormDefinition form, FormField field, List<String> without) {
        field.concept()
                .filter(concept -> !DICTIONARY.row(concept.value()).datatype().equals("N/A"))
                .filter(concept -> !VIEW.audience(form.header().encounterType(), concept.value())
                        .isPresent())
                .ifPresent(concept -> without.add(form.key() + " " + concept.value()));
    }

    @Test
    void every_question_of_the_dictionary_has_a_row_and_every_row_is_about_one() {
        Set<String> rows = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        ContentTable.read("encountertypes.csv").rows().forEach(row -> kinds.add(row.text("key")));
        for (ContentRow row : ContentTable.read("peer-view.csv").rows()) {
            if (row.text("kind").equals("answer")) {
                rows.add(row.text("key"));
                assertThat(kinds).as(row.text("key")).containsAll(row.list("record", ' '));
            }
        }
        Set<String> questions = new HashSet<>();
        for (ConceptRow row : DICTIONARY.rows()) {
            if (!row.datatype().equals("N/A")) {
                questions.add(row.key());
            }
        }
        assertThat(rows).isEqualTo(questions);
    }

    @Test
    void every_part_flag_and_worklist_has_a_row_and_there_are_no_others() {
        Set<String> parts = new HashSet<>();
        for (ViewPart part : ViewPart.values()) {
            parts.add(part.key());
        }
        for (Flag flag : Flag.values()) {
            parts.add("flag." + flag.key());
        }
        for (Worklist worklist : Worklist.values()) {
            parts.add("worklist." + worklist.key());
        }
        Set<String> rows = new HashSet<>();
        for (ContentRow row : ContentTable.read("peer-view.csv").rows()) {
            if (row.text("kind").equals("part")) {
                rows.add(row.text("key"));
                assertThat(row.optional("record")).as(row.text("key")).isEmpty();
                assertThat(row.text("sees")).as(row.text("key")).isNotEqualTo(Audience.SAFETY.key());
            }
        }
        assertThat(rows).isEqualTo(parts);
    }

    @Test
    void worry_about_safety_and_nothing_else_is_kept_to_the_pages_of_its_own() {
        for (ContentRow row : ContentTable.read("peer-view.csv").rows()) {
            if (row.text("kind").equals("answer")) {
                boolean safety = DICTIONARY.row(row.text("key")).isSafeguarding();
                assertThat(row.text("sees").equals(Audience.SAFETY.key()))
                        .as(row.text("key"))
                        .isEqualTo(safety);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "risk.hiv",
                "risk.hbv",
                "lab.hiv-status",
                "lab.hbsag",
                "pregnancy.status",
                "history.hcc",
                "history.transplant",
                "history.immunosuppressed",
                "risk.prison",
                "risk.injecting",
                "risk.sharing",
                "risk.snorting",
                "risk.ost",
                "alcohol.audit-c",
                "comedication",
                "comedication.other",
                "test.value",
                "test.lloq",
                "test.note",
                "treatment.regimen",
                "review.side-effects",
                "visit.setting"
            })
    void other_diagnoses_drug_history_custody_and_amounts_of_virus_are_for_clinicians(String question) {
        for (FormDefinition form : FormLibrary.load().all()) {
            assertThat(VIEW.showsAnswer(Viewer.ADVANCED, form.key(), question))
                    .as(form.key() + " " + question)
                    .isFalse();
        }
        assertThat(VIEW.showsAnswer(Viewer.CLINICAL, "assessment", question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"test.result", "test.type", "test.collected", "liver.stiffness"})
    void results_and_stiffness_are_for_those_who_test(String question) {
        assertThat(VIEW.showsAnswer(Viewer.PEER, "test-result", question)).isFalse();
        assertThat(VIEW.showsAnswer(Viewer.ADVANCED, "test-result", question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact.outcome",
                "contact.preferred",
                "contact.barrier",
                "contact.goal",
                "appointment.date",
                "link.accompany",
                "consent.to-contact"
            })
    void what_supporting_somebody_needs_is_for_every_peer(String question) {
        assertThat(VIEW.showsAnswer(Viewer.PEER, "screening", question)).isTrue();
    }

    @Test
    void notes_of_clinicians_are_not_notes_of_peers() {
        assertThat(VIEW.showsAnswer(Viewer.PEER, "peer-contact", "note")).isTrue();
        assertThat(VIEW.showsAnswer(Viewer.ADVANCED, "screening", "note")).isFalse();
        assertThat(VIEW.showsAnswer(Viewer.ADVANCED, "assessment", "note")).isFalse();
    }
}
