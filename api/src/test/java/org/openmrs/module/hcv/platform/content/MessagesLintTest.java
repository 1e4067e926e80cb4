/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.hcv.domain.form.NumberLimits;
import org.openmrs.module.hcv.platform.form.SourceForm;

/** Holds the texts of the forms in each language against the English ones, and the answers against the dictionary. */
class MessagesLintTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
    private static final List<String> TRANSLATED =
            Arrays.asList("hcv.form.", "hcv.forms.", "hcv.answer.", "hcv.problem.", "hcv.concept.", "hcv.encounter.");
    private static final Properties ENGLISH = read("messages.properties");

    static List<Locale> others() {
        return DictionaryFile.LANGUAGES.subList(1, DictionaryFile.LANGUAGES.size());
    }

    private static Properties texts(Locale language) {
        return language.equals(Locale.ENGLISH) ? ENGLISH : read("messages_" + language.getLanguage() + ".properties");
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream in = MessagesLintTest.class.getResourceAsStream("/" + file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Set<String> keys(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> TRANSLATED.stream().anyMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("others")
    void every_text_of_a_form_an_answer_and_a_problem_is_there(Locale language) {
        assertThat(keys(texts(language))).containsExactlyElementsOf(keys(ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("others")
    void every_text_has_the_same_places_for_values_and_no_plain_apostrophe(Locale language) {
        Properties texts = texts(language);
        for (String key : keys(texts)) {
            String text = texts.getProperty(key);
            assertThat(text).as(key).isNotBlank().doesNotContain("'");
            assertThat(placeholders(text)).as(key).isEqualTo(placeholders(ENGLISH.getProperty(key)));
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @Test
    void a_unit_that_is_a_word_has_a_text_in_every_language() {
        Set<String> words = new TreeSet<>();
        for (SourceForm form : SourceForm.all()) {
            for (String unit : form.json().findValuesAsText("unit")) {
                String text = NumberLimits.of(BigDecimal.ZERO, BigDecimal.ONE, true, unit)
                        .unitInText();
                if (!text.equals(unit)) {
                    words.add(text);
                }
            }
        }
        assertThat(words).isNotEmpty();
        for (Locale language : DictionaryFile.LANGUAGES) {
            assertThat(texts(language).stringPropertyNames()).containsAll(words);
        }
    }

    @Test
    void what_a_record_shows_of_each_question_and_kind_of_visit_has_a_text() {
        for (ContentRow row : ContentTable.read("encountertypes.csv").rows()) {
            assertThat(ENGLISH.stringPropertyNames()).contains("hcv.encounter." + row.text("key"));
            for (String concept : concepts(form(row.text("key")), new TreeSet<>())) {
                assertThat(ENGLISH.stringPropertyNames()).contains("hcv.concept." + concept);
            }
        }
    }

    private static Set<String> concepts(JsonNode node, Set<String> found) {
        if (node.path("type").asText().equals("obs")) {
            found.add(node.path("questionOptions").path("concept").asText());
        }
        node.forEach(child -> concepts(child, found));
        return found;
    }

    private static JsonNode form(String key) {
        String file = "/org/openmrs/module/hcv/content/forms/hcv-" + key + ".json";
        try (InputStream in = MessagesLintTest.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    @Test
    void an_answer_reads_on_the_form_as_in_the_dictionary() {
        DictionaryFile dictionary = DictionaryFile.load();
        for (Locale language : DictionaryFile.LANGUAGES) {
            Properties texts = texts(language);
            for (String key : keys(texts)) {
                if (key.startsWith("hcv.answer.")) {
                    String concept = key.substring("hcv.answer.".length());
                    assertThat(texts.getProperty(key))
                            .as(key + " " + language)
                            .isEqualTo(dictionary.row(concept).label(language));
                }
            }
        }
    }

    /** The form engine takes the English sentence as the key of its translation, so one sentence has one translation. */
    @ParameterizedTest
    @MethodSource("others")
    void within_a_form_one_english_sentence_has_one_translation(Locale language) {
        Properties texts = texts(language);
        for (ContentRow row : ContentTable.read("encountertypes.csv").rows()) {
            Map<String, String> translations = new HashMap<>();
            for (String key : labels(form(row.text("key")), new TreeSet<>())) {
                String english = ENGLISH.getProperty(key);
                String translation = texts.getProperty(key);
                String before = translations.put(english, translation);
                assertThat(before == null ? translation : before)
                        .as(row.text("key") + ": " + english)
                        .isEqualTo(translation);
            }
        }
    }

    private static Set<String> labels(JsonNode node, Set<String> found) {
        for (String member : Arrays.asList("label", "questionInfo", "addText", "message")) {
            if (node.path(member).isTextual()) {
                found.add(node.path(member).asText());
            }
        }
        node.forEach(child -> labels(child, found));
        return found;
    }
}
