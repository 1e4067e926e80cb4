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
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.embedded.pages.Cast.Role;
import org.openmrs.embedded.server.TestServer;

/**
 * The examples of docs/api, sent in their order: each is answered as it says. They are what a client is written
 * against, so a change of the endpoint shows here first.
 */
class ApiExamplesIT {

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    private static final Path FOLDER = Path.of("../../docs/api");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Cast cast;
    private static Map<String, String> names;

    @BeforeAll
    static void sign_everybody_in() throws IOException {
        cast = new Cast(SERVER.address());
        String run = UUID.randomUUID().toString();
        JsonNode clinician = MAPPER.readTree(cast.visitor(Role.PEER)
                        .send("GET", "/hcv/api/forms/peer-contact", "application/json", Map.of())
                        .body())
                .path("clinicians")
                .path(0);
        names = new HashMap<>(Map.of(
                "{own}", cast.path("{own}", Role.PEER),
                "{other}", cast.path("{other}", Role.PEER),
                "{unknown}", cast.path("{unknown}", Role.PEER),
                "{new}", cast.registerSomebody(Role.CLINICIAN, "Example"),
                "{place}", cast.place(Role.CLINICIAN),
                "{record-1}", uuid(run + 1),
                "{record-2}", uuid(run + 2),
                "{record-3}", uuid(run + 3),
                "{record-4}", uuid(run + 4),
                "{record-5}", uuid(run + 5)));
        names.put("{clinician}", clinician.path("key").asText());
        names.put("{clinician's name}", clinician.path("label").asText());
    }

    private static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> examples = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(examples).hasSizeGreaterThan(20);
            return examples.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void example_is_answered_as_it_says(Path file) throws IOException {
        JsonNode example = MAPPER.readTree(named(Files.readString(file)));
        HttpResponse<String> answer = send(example);

        JsonNode expected = example.path("answer");
        assertThat(answer.statusCode())
                .as(answer.body())
                .isEqualTo(expected.path("status").asInt());
        if (!expected.has("body")) {
            assertThat(answer.body()).isEmpty();
            return;
        }
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualToIgnoringCase("application/json;charset=UTF-8");
        JsonNode body = MAPPER.readTree(answer.body());
        assertThat(JsonPattern.of(expected.path("body")).differences(body))
                .as(body.toPrettyString())
                .isEmpty();
    }

    private static String named(String text) {
        String named = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            named = named.replace(name.getKey(), name.getValue());
        }
        return named;
    }

    private static HttpResponse<String> send(JsonNode example) {
        Role role = Role.valueOf(example.path("as").asText().toUpperCase(java.util.Locale.ROOT));
        JsonNode request = example.path("request");
        Visitor visitor = cast.visitor(role);
        String method = request.path("method").asText();
        String path = request.path("path").asText();
        if (method.equals("GET")) {
            return visitor.send(method, path, "application/json", Map.of());
        }
        String text = request.has("text")
                ? request.path("text").asText().repeat(request.path("times").asInt(1))
                : request.path("body").toString();
        return visitor.sendJson(
                method,
                path,
                "application/json",
                text.getBytes(StandardCharsets.UTF_8),
                request.path("type").asText("application/json"));
    }
}
