/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.embedded.pages.Cast.Role;
import org.openmrs.embedded.server.TestServer;

/**
 * Every field of every form with every nasty value, on the page and at the JSON endpoint. The fields are those that the
 * endpoint tells of, so that a new one is among them. Whatever is sent, the answer is a clear one, and of what was
 * refused nothing is kept. {@code -Dhcv.fuzz.seed} gives another mixture.
 */
class FuzzIT {

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private static final long SEED = Long.getLong("hcv.fuzz.seed", 20261122L);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** So many fields of a form that is right otherwise get a nasty value each. */
    private static final int SINGLE = 40;

    private static Cast cast;
    private static Visitor clinician;
    private static String token;

    private final Random random = new Random(SEED);

    @BeforeAll
    static void sign_in() {
        cast = new Cast(SERVER.address());
        clinician = cast.visitor(Role.CLINICIAN);
        token = clinician.token();
    }

    static Stream<String> forms() {
        sign_in();
        return elements(get("/hcv/api/forms").path("forms"))
                .map(form -> form.path("key").asText());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void page_answers_every_value_of_every_field(String form) {
        String person = cast.registerSomebody(Role.CLINICIAN, "Fuzz");
        List<String> paths = paths(form);
        for (int i = 0; i < Nasty.TEXTS.size(); i++) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (int field = 0; field < paths.size(); field++) {
                fields.put(paths.get(field), Nasty.TEXTS.get((i + field) % Nasty.TEXTS.size()));
            }
            fields.put("_encounter", UUID.randomUUID().toString());
            fields.put(Visitor.TOKEN_NAME, token);
            String before = Kept.of(person);
            HttpResponse<String> answer =
                    clinician.send("POST", "/hcv/people/" + person + "/forms/" + form, Visitor.BROWSER, fields);
            check(form + " page, mixture " + i, answer, 302, before, person);
        }
        assertThat(clinician.get("/hcv/people/" + person).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void endpoint_answers_every_value_of_every_field(String form) {
        String person = cast.registerSomebody(Role.CLINICIAN, "Fuzz");
        List<String> paths = paths(form);
        List<String> literals = Nasty.literals();
        for (int i = 0; i < literals.size(); i++) {
            Map<String, String> answers = new LinkedHashMap<>();
            for (int field = 0; field < paths.size(); field++) {
                answers.put(paths.get(field), literals.get((i + field) % literals.size()));
            }
            String before = Kept.of(person);
            check(form + " endpoint, mixture " + i, post(person, form, answers, List.of()), 201, before, person);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void one_nasty_value_in_a_right_record_is_kept_whole_or_refused_whole(String form) {
        List<String> paths = paths(form);
        List<String> literals = Nasty.literals();
        Map<String, String> right = right(form);
        List<String> confirmed = confirmations(prepared(form), form, right);
        assertThat(post(prepared(form), form, right, confirmed).statusCode())
                .as(form + " as it is before a value is changed: " + right)
                .isEqualTo(201);
        String person = prepared(form);
        for (int i = 0; i < SINGLE; i++) {
            Map<String, String> answers = new LinkedHashMap<>(right);
            String path = paths.get(random.nextInt(paths.size()));
            String value = literals.get(random.nextInt(literals.size()));
            answers.put(path, value);
            String before = Kept.of(person);
            int shown = timeline(person);
            HttpResponse<String> answer = post(person, form, answers, confirmed);
            check(form + " " + path + " = " + value, answer, 201, before, person);
            assertThat(clinician.get("/hcv/people/" + person).statusCode()).isEqualTo(200);
            assertThat(timeline(person))
                    .as(path + ", seed " + SEED)
                    .isEqualTo(shown + (answer.statusCode() == 201 ? 1 : 0));
            if (answer.statusCode() == 201 && form.startsWith("treatment-")) {
                // A course that is open now, or ended, is not to decide about the next record.
                person = prepared(form);
            }
        }
    }

    private static int timeline(String person) {
        return get("/hcv/api/people/" + person).path("timeline").size();
    }

    /** Somebody for whom the form can be recorded: treatment has to be open before it ends. */
    private static String prepared(String form) {
        String person = cast.registerSomebody(Role.CLINICIAN, "Fuzz");
        if (form.equals("treatment-end")) {
            Map<String, String> start = right("treatment-start");
            List<String> confirmed = confirmations(person, "treatment-start", start);
            assertThat(post(person, "treatment-start", start, confirmed).statusCode())
                    .isEqualTo(201);
        }
        return person;
    }

    private static void check(String what, HttpResponse<String> answer, int saved, String before, String person) {
        String shown = what.substring(0, Math.min(200, what.length())) + ", seed " + SEED;
        assertThat(answer.statusCode()).as(shown).isIn(saved, 400);
        assertThat(answer.body()).as(shown).doesNotContain("Exception", "\tat ", "org.openmrs");
        if (answer.statusCode() == 400) {
            assertThat(Kept.of(person)).as(shown).isEqualTo(before);
            assertThat(answer.body()).as(shown).contains("problem");
        } else {
            assertThat(Kept.of(person)).as(shown).isNotEqualTo(before);
        }
    }

    /** Answers, as JSON, that the form accepts: begun with the day and place, mended as the endpoint asks. */
    private static Map<String, String> right(String form) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("visitDate", "\"2025-03-02\"");
        answers.put("place", "\"" + cast.place(Role.CLINICIAN) + "\"");
        switch (form) {
            case "treatment-start" -> answers.putAll(Map.of("regimen", "\"regimen.sof-vel\"", "weeks", "12"));
            case "treatment-end" -> answers.put("end", "\"treatment-end.completed\"");
            case "peer-contact" -> answers.put("minutes", "15");
            default -> {
                // The endpoint says what is needed.
            }
        }
        return mended(form, answers);
    }

    private static Map<String, String> mended(String form, Map<String, String> answers) {
        for (int round = 0; round < 10; round++) {
            HttpResponse<String> answer = post(prepared(form), form, answers, List.of());
            List<JsonNode> problems = elements(json(answer).path("problems"))
                    .filter(problem -> problem.path("severity").asText().equals("error"))
                    .toList();
            if (problems.isEmpty()) {
                return answers;
            }
            problems.forEach(problem -> mend(problem, answers));
        }
        return answers;
    }

    private static void mend(JsonNode problem, Map<String, String> answers) {
        JsonNode allowed = problem.path("allowed");
        String field = problem.path("field").asText();
        if (!problem.path("code").asText().contains("required")) {
            answers.remove(field);
        } else if (allowed.has("choices")) {
            answers.put(field, allowed.path("choices").path(0).toString());
        } else if (allowed.has("min")) {
            answers.put(field, allowed.path("min").toString());
        } else {
            answers.put(field, allowed.has("format") ? "\"2025-03-02\"" : "\"text\"");
        }
    }

    private static List<String> confirmations(String person, String form, Map<String, String> answers) {
        return elements(json(post(person, form, answers, List.of())).path("problems"))
                .map(problem -> problem.path("confirm").asText())
                .collect(Collectors.toList());
    }

    private static HttpResponse<String> post(
            String person, String form, Map<String, String> answers, List<String> confirmed) {
        String body = "{\"encounter\":\"" + UUID.randomUUID() + "\",\"answers\":" + NestedJson.of(answers)
                + ",\"confirmed\":" + MAPPER.valueToTree(confirmed) + "}";
        return clinician.sendJson(
                "POST",
                "/hcv/api/people/" + person + "/forms/" + form,
                "application/json",
                body.getBytes(StandardCharsets.UTF_8),
                "application/json",
                token);
    }

    /** Every path of a form; of a group the first row, and of one that repeats the last one too. */
    private static List<String> paths(String form) {
        List<String> paths = new ArrayList<>();
        for (JsonNode section : get("/hcv/api/forms/" + form).path("sections")) {
            for (JsonNode field : section.path("fields")) {
                String id = field.path("id").asText();
                int last = field.path("maxRows").asInt(1) - 1;
                for (JsonNode member : field.path("fields")) {
                    paths.add(id + "[0]." + member.path("id").asText());
                    if (last > 0) {
                        paths.add(id + "[" + last + "]." + member.path("id").asText());
                    }
                }
                if (!field.has("fields")) {
                    paths.add(id);
                }
            }
        }
        return paths;
    }

    private static JsonNode get(String path) {
        return json(clinician.send("GET", path, "application/json", Map.of()));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
