/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the dictionary file against what OpenMRS accepts as a concept, and against what the module promises of it. */
class DictionaryLintTest {

    /** Length of a concept's name and of its units in OpenMRS's tables. */
    private static final int LONGEST_NAME = 255;

    private static final int LONGEST_UNIT = 50;

    private static final DictionaryFile DICTIONARY = DictionaryFile.load();

    static List<Locale> languages() {
        return DictionaryFile.LANGUAGES;
    }

    @Test
    void has_names_in_english_french_spanish_and_portuguese() {
        assertThat(languages()).extracting(Locale::getLanguage).containsExactly("en", "fr", "es", "pt");
    }

    @Test
    void rows_stand_in_the_order_of_their_keys_and_have_uuids_of_their_own() {
        Set<String> uuids = new HashSet<>();
        String last = "";
        for (ConceptRow row : DICTIONARY.rows()) {
            assertThat(row.key()).matches("[a-z0-9-]+(\\.[a-z0-9-]+)*").isGreaterThan(last);
            assertThat(UUID.fromString(row.uuid()).version()).as(row.key()).isEqualTo(4);
            assertThat(uuids.add(row.uuid())).as(row.key()).isTrue();
            last = row.key();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_two_concepts_have_the_same_name_in_a_language(Locale language) {
        Map<String, String> keyByName = new HashMap<>();
        for (ConceptRow row : DICTIONARY.rows()) {
            String name = row.name(language);
            assertThat(keyByName.put(name.toLowerCase(language), row.key()))
                    .as(row.key() + ": " + name)
                    .isNull();
            assertThat(name).hasSizeLessThanOrEqualTo(LONGEST_NAME);
            assertThat(row.label(language)).hasSizeLessThanOrEqualTo(LONGEST_NAME);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_name_says_whose_it_is(Locale language) {
        String ours = language.equals(Locale.ENGLISH) ? "HCV" : "VHC";
        for (ConceptRow row : DICTIONARY.rows()) {
            boolean otherVirus = row.key().startsWith("hbsag.") || row.key().startsWith("hiv-status.");
            if (!otherVirus || !language.equals(Locale.ENGLISH)) {
                assertThat(row.name(language)).as(row.key()).contains(ours);
            }
        }
    }

    @Test
    void answers_and_members_are_rows_and_only_coded_questions_offer_answers() {
        for (ConceptRow row : DICTIONARY.rows()) {
            List<String> named = new ArrayList<>(row.answers());
            named.addAll(row.members());
            assertThat(named).as(row.key()).doesNotHaveDuplicates().allMatch(DICTIONARY::has);
            assertThat(row.datatype().equals("Coded"))
                    .as(row.key())
                    .isEqualTo(!row.answers().isEmpty());
            row.answers().forEach(answer -> assertThat(DICTIONARY.row(answer).datatype())
                    .as(answer)
                    .isEqualTo("N/A"));
        }
    }

    @Test
    void numbers_have_limits_with_a_source_and_say_whether_they_are_whole() {
        for (ConceptRow row : DICTIONARY.rows()) {
            boolean number = row.datatype().equals("Numeric");
            assertThat(row.lowAbsolute().isPresent()).as(row.key()).isEqualTo(number);
            assertThat(row.highAbsolute().isPresent()).as(row.key()).isEqualTo(number);
            assertThat(row.decimals().isPresent()).as(row.key()).isEqualTo(number);
            if (number) {
                assertThat(row.lowAbsolute().get())
                        .as(row.key())
                        .isLessThan(row.highAbsolute().get());
                assertThat(row.description())
                        .as("source of the limits of " + row.key())
                        .isPresent();
                assertThat(row.units().orElse("").length()).isLessThanOrEqualTo(LONGEST_UNIT);
            } else {
                assertThat(row.units()).as(row.key()).isEmpty();
            }
        }
    }

    @Test
    void what_is_adopted_is_said_to_mean_the_same_and_is_not_adopted_twice() {
        Set<String> adopted = new HashSet<>();
        for (ConceptRow row : DICTIONARY.rows()) {
            row.adopt().ifPresent(reference -> {
                assertThat(adopted.add(reference.toString())).as(row.key()).isTrue();
                assertThat(row.mappings()).as(row.key()).anySatisfy(mapping -> {
                    assertThat(mapping.reference()).hasToString(reference.toString());
                    assertThat(mapping.relation()).isEqualTo(MapRelation.SAME_AS);
                });
            });
        }
    }

    @Test
    void no_code_means_the_same_as_two_rows() {
        Set<String> codes = new HashSet<>();
        for (ConceptRow row : DICTIONARY.rows()) {
            for (ConceptMapping mapping : row.mappings()) {
                assertThat(mapping.reference().source())
                        .as(row.key())
                        .isIn(Arrays.asList("CIEL", "LOINC", "SNOMED CT", "ICD-10-WHO", "ICD-11-WHO", "ATC", "RxNorm"));
                if (mapping.relation() == MapRelation.SAME_AS) {
                    assertThat(codes.add(mapping.reference().toString()))
                            .as(mapping.toString())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void every_drug_with_a_known_interaction_can_be_recorded() {
        List<String> drugs = new ArrayList<>();
        drugs.add("comedication.none");
        for (ContentRow row : ContentTable.read("interactions.csv").rows()) {
            String key = "comedication." + row.text("drug");
            if (!drugs.contains(key)) {
                drugs.add(key);
            }
        }

        assertThat(DICTIONARY.row("comedication").answers()).containsExactlyInAnyOrderElementsOf(drugs);
    }

    /**
     * Whoever shows records asks the row, so that a new question about safety is withheld everywhere at once. The list of
     * worries, for those who may see them, is the one reader that names them.
     */
    @Test
    void one_place_says_what_is_a_worry_about_safety() throws IOException {
        try (Stream<Path> sources = Files.walk(Paths.get("src", "main", "java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(DictionaryLintTest::namesSafeguarding)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("ConceptRow.java", "RecordedConcern.java", "RecordedConcerns.java");
        }
        assertThat(DICTIONARY.rows().stream().filter(ConceptRow::isSafeguarding).map(ConceptRow::key))
                .containsExactly(
                        "contact.safeguarding",
                        "contact.safety-category",
                        "contact.safety-immediate",
                        "contact.safety-time",
                        "contact.safety-told");
    }

    private static boolean namesSafeguarding(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("\"contact.safeguarding\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_mapping_is_read_with_its_relation_and_where_it_was_seen() {
        ConceptMapping mapping = ConceptMapping.parse("SNOMED CT:123038009 narrower-than [a public export, row 7]");

        assertThat(mapping.reference().source()).isEqualTo("SNOMED CT");
        assertThat(mapping.reference().code()).isEqualTo("123038009");
        assertThat(mapping.relation()).isEqualTo(MapRelation.NARROWER_THAN);
        assertThat(mapping.relation().mapType()).isEqualTo("NARROWER-THAN");
        assertThat(mapping.seen()).isEqualTo("a public export, row 7");
    }

    @ParameterizedTest
    @CsvSource({"CIEL:703", "CIEL:703 same-as", "CIEL:703 like [somewhere]", "703 same-as [somewhere]"})
    void a_mapping_without_code_relation_or_source_is_refused(String written) {
        assertThatThrownBy(() -> ConceptMapping.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(written);
    }
}
