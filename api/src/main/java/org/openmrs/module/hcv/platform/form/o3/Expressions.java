/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts concepts in the place of the keys of answers in the expressions of one form. */
final class Expressions {

    /** A string in the module's own expressions: single quotes, nothing escaped. */
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    private final References references;
    private final Set<String> answers = new HashSet<>();

    /**
     * @param form the form before its keys are replaced
     */
    Expressions(References references, JsonNode form) {
        this.references = references;
        for (JsonNode list : form.findValues("answers")) {
            list.forEach(answer -> answers.add(answer.path("concept").asText()));
        }
    }

    /** Rewrites one member; a missing one, or a missing node, stays missing. */
    void resolve(JsonNode node, String member) {
        if (node.has(member)) {
            ((ObjectNode) node).put(member, resolved(node.get(member).asText()));
        }
    }

    private String resolved(String expression) {
        Matcher literals = LITERAL.matcher(expression);
        StringBuffer resolved = new StringBuffer();
        while (literals.find()) {
            String text = literals.group(1);
            String put = answers.contains(text) ? references.conceptUuid(text) : text;
            literals.appendReplacement(resolved, Matcher.quoteReplacement("'" + put + "'"));
        }
        return literals.appendTail(resolved).toString();
    }
}
