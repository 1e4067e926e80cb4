/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What a form file of the module says about a form: its encounter type, the role of who records it, its questions. */
final class FormFields {

    private final String encounterType;
    private final String encounterRole;
    private final Map<String, String> concepts = new LinkedHashMap<>();
    private final Map<String, Set<String>> answers = new LinkedHashMap<>();

    private FormFields(JsonNode file) {
        this.encounterType = file.path("encounterType").asText();
        this.encounterRole = file.path("hcv").path("encounterRole").asText();
        collect(file);
    }

    static FormFields read(String form) {
        try (InputStream in = ModuleContent.open("forms/hcv-" + form + ".json")) {
            return new FormFields(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The form " + form + " can not be read", e);
        }
    }

    private void collect(JsonNode node) {
        if (node.has("id") && node.path("questionOptions").hasNonNull("concept")) {
            JsonNode options = node.path("questionOptions");
            String field = node.path("id").asText();
            Set<String> offered = new HashSet<>();
            options.path("answers")
                    .forEach(answer -> offered.add(answer.path("concept").asText()));
            concepts.put(field, options.path("concept").asText());
            answers.put(field, offered);
        }
        node.forEach(this::collect);
    }

    String encounterType() {
        return encounterType;
    }

    String encounterRole() {
        return encounterRole;
    }

    /**
     * @return the dictionary key of the field's question
     * @throws IllegalArgumentException when the form has no such field
     */
    String concept(String field) {
        String concept = concepts.get(field);
        if (concept == null) {
            throw new IllegalArgumentException("The form has no field " + field);
        }
        return concept;
    }

    /**
     * @throws IllegalArgumentException when the field does not offer this answer
     */
    void requireOffered(String field, String answer) {
        if (!answers.get(field).contains(answer)) {
            throw new IllegalArgumentException("The field " + field + " does not offer " + answer);
        }
    }
}
