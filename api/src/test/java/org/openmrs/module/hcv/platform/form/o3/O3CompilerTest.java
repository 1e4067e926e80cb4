/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.DictionaryFile;
import org.openmrs.module.hcv.platform.form.SourceForm;

/** What the O3 form engine needs of every published form; the defects of the engine that shape this are in ADR 0014. */
class O3CompilerTest {

    /** Initializer's own seed for the uuid of a form, so that its loader and the module mean the same row. */
    private static final String INITIALIZER_SEED = "794c4598-ab82-47ca-8d18-483a8abe6f4f";

    private static final Set<String> TYPES = setOf(
            "obs",
            "obsGroup",
            "encounterDatetime",
            "encounterLocation",
            "encounterProvider",
            "encounterRole",
            "control");
    private static final Set<String> RENDERINGS = setOf(
            "radio",
            "select",
            "checkbox",
            "number",
            "date",
            "text",
            "textarea",
            "group",
            "repeating",
            "content-switcher",
            "encounter-location",
            "encounter-provider",
            "encounter-role",
            "fixed-value",
            "markdown",
            "ui-select-extended");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern UUID_LIKE = Pattern.compile("[0-9a-fA-F-]{36}|[0-9]+A{10,}");

    private static final DictionaryFile DICTIONARY = DictionaryFile.load();

    static List<SourceForm> forms() {
        return SourceForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_uuid_is_the_one_that_initializer_would_give(SourceForm form) {
        String seed = INITIALIZER_SEED + "_" + form.name() + "_" + form.version();

        assertThat(form.uuid())
                .isEqualTo(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_question_has_a_type_and_a_rendering_of_the_engine(SourceForm form) {
        for (JsonNode question : questions(compiled(form))) {
            String id = question.path("id").asText();
            assertThat(TYPES).as(id).contains(question.path("type").asText());
            assertThat(RENDERINGS)
                    .as(id)
                    .contains(question.at("/questionOptions/rendering").asText());
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void ids_are_plain_and_unique(SourceForm form) {
        Set<String> ids = new HashSet<>();
        for (JsonNode question : questions(compiled(form))) {
            String id = question.path("id").asText();
            assertThat(id).matches(IDENTIFIER);
            assertThat(ids.add(id)).as(id).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void labels_of_pages_and_of_sections_are_unique_because_the_engine_finds_them_by_label(SourceForm form) {
        List<String> labels = new ArrayList<>();
        for (JsonNode page : compiled(form).path("pages")) {
            labels.add(page.path("label").asText());
            page.path("sections")
                    .forEach(section -> labels.add(section.path("label").asText()));
        }
        List<String> sections = labels.subList(1, labels.size());

        assertThat(sections).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_key_of_the_module_is_left(SourceForm form) {
        for (JsonNode question : questions(compiled(form))) {
            String id = question.path("id").asText();
            JsonNode options = question.path("questionOptions");
            assertThat(question.has("hcv")).as(id).isFalse();
            if (options.has("concept")) {
                assertThat(options.path("concept").asText()).as(id).matches(UUID_LIKE);
            }
            options.path("answers")
                    .forEach(answer ->
                            assertThat(answer.path("concept").asText()).as(id).matches(UUID_LIKE));
        }
        assertThat(compiled(form).toString()).doesNotContain("\"hcv.").doesNotContain("{0}");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_concept_has_the_datatype_that_its_question_records(SourceForm form) {
        for (JsonNode question : questions(form.json())) {
            JsonNode options = question.path("questionOptions");
            if (options.has("concept")) {
                ConceptRow concept = DICTIONARY.row(options.path("concept").asText());
                assertThat(concept.datatype())
                        .as(question.path("id").asText())
                        .isEqualTo(datatype(options.path("rendering").asText()));
                options.path("answers").forEach(answer -> assertThat(concept.answers())
                        .as(question.path("id").asText())
                        .contains(answer.path("concept").asText()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_text_has_one_translation_in_each_language(SourceForm form) {
        O3Form compiled = compiler().compile(form);
        Set<String> english = new HashSet<>();
        compiled.translations()
                .get("en")
                .json()
                .path("translations")
                .fieldNames()
                .forEachRemaining(english::add);

        assertThat(english).isNotEmpty();
        compiled.translations().forEach((language, text) -> {
            Set<String> keys = new HashSet<>();
            text.json().path("translations").fieldNames().forEachRemaining(keys::add);
            assertThat(keys).as(language).isEqualTo(english);
        });
    }

    /** The engine knows a text by its English words alone, so these must mean one thing in a form. */
    @ParameterizedTest
    @MethodSource("forms")
    void the_same_english_words_are_called_one_thing_in_each_language(SourceForm form) {
        FormTexts texts = FormTexts.load();
        Map<String, Set<String>> meanings = new TreeMap<>();
        for (String key : messageKeys(form.json())) {
            for (String language : texts.languages()) {
                meanings.computeIfAbsent(language + " " + texts.english(key), english -> new TreeSet<>())
                        .add(texts.find(language, key).orElse("missing: " + language + " " + key));
            }
        }

        assertThat(meanings.values()).allMatch(each -> each.size() == 1);
        assertThat(meanings.values().toString()).doesNotContain("missing: ");
    }

    private static Set<String> messageKeys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        if (node.isTextual() && node.asText().startsWith("hcv.")) {
            keys.add(node.asText());
        }
        node.forEach(child -> keys.addAll(messageKeys(child)));
        return keys;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_repeating_group_is_never_hidden_and_never_in_a_part_that_is(SourceForm form) {
        for (JsonNode page : compiled(form).path("pages")) {
            for (JsonNode section : page.path("sections")) {
                boolean hidden = page.has("hide") || section.has("hide");
                for (JsonNode question : section.path("questions")) {
                    if (question.at("/questionOptions/rendering").asText().equals("repeating")) {
                        assertThat(hidden || question.has("hide"))
                                .as(question.path("id").asText())
                                .isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_was_laid_out_anew_is_untouched_and_what_was_changed_is_not(SourceForm form)
            throws JsonProcessingException {
        O3Text schema = compiler().compile(form).schema();

        assertThat(O3Text.isUntouched(schema.text())).isTrue();
        assertThat(O3Text.isUntouched(schema.pretty())).isTrue();
        assertThat(O3Text.isUntouched(schema.text().replace("pages", "Pages"))).isFalse();
        assertThat(O3Text.isUntouched("no JSON {")).isFalse();
        assertThat(O3Text.isUntouched("[]")).isFalse();
        assertThat(new ObjectMapper().readTree(schema.pretty())).isEqualTo(schema.json());
    }

    private static String datatype(String rendering) {
        switch (rendering) {
            case "radio":
            case "select":
            case "checkbox":
            case "content-switcher":
                return "Coded";
            case "number":
                return "Numeric";
            case "date":
                return "Date";
            case "group":
            case "repeating":
                return "N/A";
            default:
                return "Text";
        }
    }

    /** A unit that is a word would stay English behind a label in another language. */
    @ParameterizedTest
    @MethodSource("forms")
    void a_unit_that_the_label_names_is_not_named_again(SourceForm form) {
        for (JsonNode question : questions(compiled(form))) {
            assertThat(question.path("label").asText()).doesNotContain("(weeks)", "(minutes)", "(min)");
        }
        assertThat(compiler().compile(form).translations().values())
                .allSatisfy(texts -> assertThat(texts.text()).doesNotContain("(weeks)", "(minutes)"));
    }

    private static O3Compiler compiler() {
        return new O3Compiler(new ContentReferences(DICTIONARY), FormTexts.load());
    }

    private static JsonNode compiled(SourceForm form) {
        return compiler().compile(form).schema().json();
    }

    private static List<JsonNode> questions(JsonNode form) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode page : form.path("pages")) {
            for (JsonNode section : page.path("sections")) {
                collect(section, found);
            }
        }
        return found;
    }

    private static void collect(JsonNode parent, List<JsonNode> found) {
        for (JsonNode question : parent.path("questions")) {
            found.add(question);
            collect(question, found);
        }
    }

    private static Set<String> setOf(String... items) {
        return new HashSet<>(Arrays.asList(items));
    }
}
