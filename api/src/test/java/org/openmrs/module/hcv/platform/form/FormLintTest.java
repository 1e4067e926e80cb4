/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormChoice;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.FormSection;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/** Holds every form file against the dictionary, the texts and what the O3 form engine knows. */
class FormLintTest {

    private static final Set<String> RENDERINGS = new HashSet<>(Arrays.asList(
            "checkbox",
            "checkbox-searchable",
            "content-switcher",
            "date",
            "datetime",
            "drug",
            "encounter-location",
            "encounter-provider",
            "encounter-role",
            "fixed-value",
            "file",
            "group",
            "number",
            "problem",
            "radio",
            "repeating",
            "select",
            "text",
            "textarea",
            "toggle",
            "ui-select-extended",
            "workspace-launcher",
            "markdown",
            "extension-widget",
            "select-concept-answers"));

    private static final DictionaryFile DICTIONARY = DictionaryFile.load();
    private static final Properties TEXTS = texts();

    static Stream<FormDefinition> forms() {
        return FormLibrary.load().all().stream();
    }

    private static Properties texts() {
        Properties texts = new Properties();
        try (InputStream in = FormLintTest.class.getResourceAsStream("/messages.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("messages.properties cannot be read", e);
        }
        return texts;
    }

    private static JsonNode json(FormDefinition form) throws IOException {
        String file = "/org/openmrs/module/hcv/content/forms/hcv-" + form.key() + ".json";
        try (InputStream in = FormLintTest.class.getResourceAsStream(file)) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static void eachObject(JsonNode node, Consumer<JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(node);
        }
        node.forEach(child -> eachObject(child, visitor));
    }

    private static List<FormField> fields(FormDefinition form) {
        List<FormField> fields = new ArrayList<>();
        for (FormField field : form.fields()) {
            fields.add(field);
            fields.addAll(field.members());
        }
        return fields;
    }

    @Test
    void there_is_a_form_for_each_type_of_encounter() {
        assertThat(forms().map(FormDefinition::key))
                .containsExactlyInAnyOrder(
                        "screening",
                        "test-result",
                        "assessment",
                        "treatment-start",
                        "treatment-review",
                        "treatment-end",
                        "peer-contact");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void is_recorded_as_what_the_module_installs(FormDefinition form) {
        assertThat(ContentTable.read("encountertypes.csv").rows()).anySatisfy(row -> {
            assertThat(row.text("key")).isEqualTo(form.header().encounterType());
            assertThat(row.text("edit_privilege")).isEqualTo(form.header().privilege());
        });
        assertThat(ContentTable.read("encounterroles.csv").rows()).anySatisfy(row -> assertThat(row.text("key"))
                .isEqualTo(form.header().encounterRole()));
        assertThat(Arrays.stream(HcvPrivilege.values()).map(HcvPrivilege::text))
                .contains(form.header().privilege());
        // Derived from name and version, as Initializer derives it: O3CompilerTest holds the two together.
        assertThat(UUID.fromString(form.header().uuid()).version()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asks_for_the_day_and_the_place(FormDefinition form) {
        assertThat(form.first(FieldKind.VISIT_DATE))
                .hasValueSatisfying(f -> assertThat(f.isRequired()).isTrue());
        assertThat(form.first(FieldKind.PLACE))
                .hasValueSatisfying(f -> assertThat(f.isRequired()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_question_fits_the_dictionary(FormDefinition form) {
        for (FormField field : fields(form)) {
            if (field.kind() == FieldKind.VISIT_DATE || field.kind() == FieldKind.PLACE) {
                assertThat(field.concept()).as(field.id()).isEmpty();
                continue;
            }
            ConceptRow row = DICTIONARY.row(field.concept().get().value());
            assertThat(row.datatype()).as(field.id()).isEqualTo(datatype(field.kind()));
            assertThat(field.choices().stream().map(choice -> choice.code().value()))
                    .as("answers of " + field.id())
                    .doesNotHaveDuplicates()
                    .isSubsetOf(row.answers());
            field.limits().ifPresent(limits -> {
                assertThat(limits.unit()).as(field.id()).isEqualTo(row.units().orElse(""));
                assertThat(limits.isWhole()).as(field.id()).isEqualTo(!row.allowsDecimals());
                assertThat(limits.least().doubleValue())
                        .isGreaterThanOrEqualTo(row.lowAbsolute().orElse(Double.NEGATIVE_INFINITY));
                assertThat(limits.greatest().doubleValue())
                        .isLessThanOrEqualTo(row.highAbsolute().orElse(Double.POSITIVE_INFINITY));
            });
            if (field.kind() == FieldKind.GROUP) {
                assertThat(row.members()).as(field.id()).containsAll(() -> field.members().stream()
                        .map(member -> member.concept().get().value())
                        .iterator());
            }
        }
    }

    private static String datatype(FieldKind kind) {
        switch (kind) {
            case CODED:
            case MULTI_CODED:
                return "Coded";
            case NUMBER:
                return "Numeric";
            case DATE:
                return "Date";
            case GROUP:
                return "N/A";
            default:
                return "Text";
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void coded_fields_offer_something_and_radio_buttons_not_too_much(FormDefinition form) throws IOException {
        for (FormField field : fields(form)) {
            boolean coded = field.kind() == FieldKind.CODED || field.kind() == FieldKind.MULTI_CODED;
            assertThat(field.choices().isEmpty()).as(field.id()).isEqualTo(!coded);
        }
        eachObject(json(form), object -> {
            if (object.path("rendering").asText().equals("radio")) {
                assertThat(object.path("answers").size()).isBetween(2, 5);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_label_has_a_text(FormDefinition form) throws IOException {
        Set<String> keys = new HashSet<>();
        keys.add(form.header().titleKey());
        for (FormSection section : form.sections()) {
            keys.add(section.labelKey());
        }
        for (FormField field : fields(form)) {
            assertThat(field.labelKey()).isEqualTo("hcv.form." + form.key() + "." + field.id());
            keys.add(field.labelKey());
            field.hintKey().ifPresent(keys::add);
            for (FormChoice choice : field.choices()) {
                assertThat(choice.labelKey()).isEqualTo("hcv.answer." + choice.code());
                keys.add(choice.labelKey());
            }
            if (field.isRepeating()) {
                keys.add(field.labelKey() + ".row");
            }
        }
        eachObject(json(form), object -> {
            for (String name : Arrays.asList("label", "questionInfo", "message", "addText")) {
                if (object.has(name)) {
                    keys.add(object.get(name).asText());
                }
            }
        });
        assertThat(TEXTS.stringPropertyNames()).containsAll(keys);
    }

    @Test
    void every_problem_has_a_text() {
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(TEXTS.getProperty("hcv.problem." + code.key()))
                    .as(code.key())
                    .isNotBlank();
        }
    }

    @Test
    void texts_of_forms_and_problems_hold_no_plain_apostrophe() {
        for (String key : TEXTS.stringPropertyNames()) {
            if (key.startsWith("hcv.form") || key.startsWith("hcv.problem") || key.startsWith("hcv.answer")) {
                assertThat(TEXTS.getProperty(key)).as(key).doesNotContain("'");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void uses_only_what_the_form_engine_knows(FormDefinition form) throws IOException {
        Set<String> labels = new HashSet<>();
        eachObject(json(form), object -> {
            if (object.has("rendering")) {
                assertThat(RENDERINGS).contains(object.get("rendering").asText());
            }
            if (object.has("sections") || object.has("questions") && !object.has("id")) {
                assertThat(labels.add(object.path("label").asText() + object.has("sections")))
                        .isTrue();
            }
        });
    }
}
