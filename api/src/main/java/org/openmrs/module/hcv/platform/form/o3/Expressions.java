/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts concepts in the place of the keys of answers in the expressions of one form, and brings numbers that people type
 * in another unit than the form's back to the form's, which is the unit that its expressions reckon in.
 */
final class Expressions {

    /** A text, a question whether something is empty (which no unit changes), or a name. */
    private static final Pattern PART = Pattern.compile("'([^']*)'|isEmpty\\(\\s*\\w+\\s*\\)|[A-Za-z_]\\w*");

    private final References references;
    private final Set<String> answers = new HashSet<>();
    private final Map<String, BigDecimal> factors = new HashMap<>();

    /**
     * @param form the form before its keys are replaced
     */
    Expressions(References references, JsonNode form) {
        this.references = references;
        for (JsonNode list : form.findValues("answers")) {
            list.forEach(answer -> answers.add(answer.path("concept").asText()));
        }
        factors(form);
    }

    private void factors(JsonNode part) {
        for (JsonNode child : part) {
            if (child.has("questionOptions")) {
                factor(child);
            }
            factors(child);
        }
    }

    private void factor(JsonNode question) {
        JsonNode options = question.path("questionOptions");
        if (options.path("rendering").asText().equals("number")) {
            BigDecimal factor = references.inUnit(options.path("concept").asText(), BigDecimal.ONE);
            if (factor.compareTo(BigDecimal.ONE) != 0) {
                factors.put(question.path("id").asText(), factor);
            }
        }
    }

    /** Rewrites one member; a missing one, or a missing node, stays missing. */
    void resolve(JsonNode node, String member) {
        if (node.has(member)) {
            ((ObjectNode) node).put(member, resolved(node.get(member).asText()));
        }
    }

    /** Rewrites a calculation, whose result is shown and kept in the unit of this place. */
    void resolveCalculation(JsonNode node, String concept) {
        String member = "calculateExpression";
        resolve(node, member);
        if (node.has(member) && references.inUnit(concept, BigDecimal.ONE).compareTo(BigDecimal.ONE) != 0) {
            String factor = references.inUnit(concept, BigDecimal.ONE).toPlainString();
            String result = "(" + node.get(member).asText() + ")";
            ((ObjectNode) node).put(member, result + " === null ? null : " + result + " * " + factor);
        }
    }

    private String resolved(String expression) {
        Matcher parts = PART.matcher(expression);
        StringBuffer resolved = new StringBuffer();
        while (parts.find()) {
            parts.appendReplacement(resolved, Matcher.quoteReplacement(resolved(parts)));
        }
        return parts.appendTail(resolved).toString();
    }

    private String resolved(Matcher part) {
        String text = part.group(1);
        if (text != null) {
            return "'" + (answers.contains(text) ? references.conceptUuid(text) : text) + "'";
        }
        BigDecimal factor = factors.get(part.group());
        return factor == null ? part.group() : "(" + part.group() + " / " + factor.toPlainString() + ")";
    }
}
