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
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.Encounter;
import org.openmrs.FormResource;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.HiddenFields;
import org.openmrs.module.hcv.platform.PlatformTest;
import org.openmrs.module.hcv.platform.form.o3.O3Publisher;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Records each case of {@code src/test/resources/o3} as the module's own page does, and writes to {@code target/o3} the
 * published form, the answers and what was stored: the test in the folder {@code o3} gives the same answers to O3's form
 * engine and compares what that posts.
 */
class O3CasesTest extends PlatformTest {

    private static final Path CASES = Paths.get("src/test/resources/o3");
    private static final Path WRITTEN = Paths.get("target/o3");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private FormService forms;

    @Autowired
    private O3Publisher publisher;

    @Autowired
    private Dictionary dictionary;

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void is_recorded_and_written_for_the_engine(String fileName) throws IOException {
        JsonNode given = JSON.readTree(Files.readAllBytes(CASES.resolve(fileName)));
        publisher.publish();
        Patient person = register("Engine", 40);
        for (JsonNode before : given.path("before")) {
            record(person, before);
        }

        Encounter encounter = record(person, given);

        ObjectNode written = JSON.createObjectNode();
        written.put("form", given.path("form").asText());
        written.put("name", given.path("name").asText());
        SourceForm source = SourceForm.load(given.path("form").asText());
        written.set("schema", text(source, "JSON schema"));
        ObjectNode translations = written.putObject("translations");
        for (String language : new String[] {"en", "fr", "es", "pt"}) {
            if (resource(source, source.name() + "_translations_" + language) != null) {
                translations.set(language, text(source, source.name() + "_translations_" + language));
            }
        }
        written.set("answers", answers(given.path("answers")));
        ObjectNode who = written.putObject("person");
        who.put("uuid", person.getUuid());
        who.put("gender", "unknown");
        who.put("birthDate", PlatformDates.date(person.getBirthdate()).toString());
        FormDefinition form = forms.find(source.key()).get();
        ArrayNode hidden = written.putArray("hidden");
        HiddenFields.of(form, new EncounterReader(dictionary).read(form, encounter), LocalDate.now())
                .forEach(hidden::add);
        written.set("stored", stored(encounter, source));
        Files.createDirectories(WRITTEN);
        Files.write(WRITTEN.resolve(fileName), written.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(written.at("/stored/obs").size()).isPositive();
    }

    @Test
    void every_field_of_every_form_is_answered_in_some_case() throws IOException {
        Set<String> answered = new TreeSet<>();
        for (String fileName : cases()) {
            JsonNode given = JSON.readTree(Files.readAllBytes(CASES.resolve(fileName)));
            collect(given.path("form").asText(), given.path("answers"), answered);
        }
        Set<String> asked = new TreeSet<>();
        for (SourceForm form : SourceForm.all()) {
            for (JsonNode page : form.json().path("pages")) {
                page.path("sections").forEach(section -> ask(form.key(), section, asked));
            }
        }

        assertThat(answered).isEqualTo(asked);
    }

    private static void collect(String form, JsonNode answers, Set<String> answered) {
        answers.fields().forEachRemaining(answer -> {
            answered.add(form + " " + answer.getKey());
            answer.getValue().forEach(row -> {
                if (row.isObject()) {
                    collect(form, row, answered);
                }
            });
        });
    }

    private static void ask(String form, JsonNode parent, Set<String> asked) {
        for (JsonNode question : parent.path("questions")) {
            // What is calculated is not asked; the cases show that engine and module come to the same number.
            if (!question.path("questionOptions").has("calculate")) {
                asked.add(form + " " + question.path("id").asText());
            }
            ask(form, question, asked);
        }
    }

    /** Warnings are confirmed, as a person at the page would after reading them. */
    private Encounter record(Patient person, JsonNode given) {
        FormDefinition form = forms.find(given.path("form").asText()).get();
        String uuid = UUID.randomUUID().toString();
        Map<String, List<String>> typed = typed("", given.path("answers"));
        Recorded first = forms.record(form, person.getUuid(), FormSubmission.of(uuid, typed, Collections.emptySet()));
        if (first.isRefused()) {
            Set<String> seen =
                    first.problems().all().stream().map(FormSubmission::token).collect(Collectors.toSet());
            Recorded second = forms.record(form, person.getUuid(), FormSubmission.of(uuid, typed, seen));
            assertThat(second.isCreated()).as(second.problems().toString()).isTrue();
        }
        flush();
        return Context.getEncounterService().getEncounterByUuid(uuid);
    }

    private Map<String, List<String>> typed(String prefix, JsonNode answers) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.fields().forEachRemaining(answer -> {
            String path = prefix + answer.getKey();
            List<String> values = new ArrayList<>();
            if (answer.getValue().isArray()) {
                for (int i = 0; i < answer.getValue().size(); i++) {
                    JsonNode item = answer.getValue().get(i);
                    if (item.isObject()) {
                        typed.putAll(typed(path + "[" + i + "].", item));
                    } else {
                        values.add(item.asText());
                    }
                }
            } else {
                values.add(
                        answer.getKey().equals("place")
                                ? place().getUuid()
                                : answer.getValue().asText());
            }
            if (!values.isEmpty()) {
                typed.put(path, values);
            }
        });
        return typed;
    }

    /** The same answers with concepts in the place of keys. */
    private JsonNode answers(JsonNode given) {
        if (given.isObject()) {
            ObjectNode object = JSON.createObjectNode();
            given.fields().forEachRemaining(answer -> object.set(answer.getKey(), answers(answer.getValue())));
            return object;
        }
        if (given.isArray()) {
            ArrayNode array = JSON.createArrayNode();
            given.forEach(item -> array.add(answers(item)));
            return array;
        }
        boolean key = given.isTextual() && dictionary.file().has(given.asText());
        return key ? JSON.valueToTree(dictionary.concept(given.asText()).getUuid()) : given;
    }

    private ObjectNode stored(Encounter encounter, SourceForm source) {
        ObjectNode stored = JSON.createObjectNode();
        stored.put("day", PlatformDates.date(encounter.getEncounterDatetime()).toString());
        stored.put("place", encounter.getLocation().getUuid());
        stored.put("encounterType", encounter.getEncounterType().getUuid());
        stored.put("form", source.uuid());
        ArrayNode obs = stored.putArray("obs");
        encounter.getObsAtTopLevel(false).forEach(each -> obs.add(stored(each)));
        return stored;
    }

    private ObjectNode stored(Obs obs) {
        ObjectNode stored = JSON.createObjectNode();
        stored.put("concept", obs.getConcept().getUuid());
        stored.put("path", obs.getFormFieldNamespace() + "^" + obs.getFormFieldPath());
        if (obs.hasGroupMembers()) {
            ArrayNode members = stored.putArray("groupMembers");
            obs.getGroupMembers().forEach(member -> members.add(stored(member)));
        } else if (obs.getValueCoded() != null) {
            stored.put("value", obs.getValueCoded().getUuid());
        } else if (obs.getValueNumeric() != null) {
            stored.put("value", obs.getValueNumeric());
        } else if (obs.getValueDatetime() != null) {
            stored.put("value", PlatformDates.date(obs.getValueDatetime()).toString());
        } else {
            stored.put("value", obs.getValueText());
        }
        return stored;
    }

    private static FormResource resource(SourceForm source, String name) {
        return Context.getFormService().getFormResource(Context.getFormService().getFormByUuid(source.uuid()), name);
    }

    private static JsonNode text(SourceForm source, String name) throws IOException {
        return JSON.readTree(Context.getDatatypeService()
                .getClobDatatypeStorageByUuid(resource(source, name).getValueReference())
                .getValue());
    }
}
