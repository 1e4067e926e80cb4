/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.hcv.domain.form.expression.Expression;
import org.openmrs.module.hcv.domain.form.expression.ExpressionFault;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.ProblemCode;

/** Takes parts out of a form file and names the file and the part that is not there. */
final class JsonParts {

    private final String fileName;

    JsonParts(String fileName) {
        this.fileName = fileName;
    }

    JsonNode member(JsonNode from, String name) {
        JsonNode found = from.get(name);
        if (found == null || found.isNull()) {
            throw broken(from, "has no member " + name);
        }
        return found;
    }

    String text(JsonNode from, String name) {
        String text = member(from, name).asText();
        if (text.isEmpty()) {
            throw broken(from, "has an empty member " + name);
        }
        return text;
    }

    Code code(JsonNode from, String name) {
        return Code.of(text(from, name));
    }

    List<Code> codes(JsonNode list) {
        List<Code> codes = new ArrayList<>();
        list.forEach(item -> codes.add(Code.of(item.asText())));
        return codes;
    }

    ProblemCode problem(JsonNode from, String name) {
        String key = text(from, name);
        return ProblemCode.find(key).orElseThrow(() -> broken(from, "names the unknown problem " + key));
    }

    /**
     * @param question what the expression belongs to, to be named where it is none
     * @param from where it stands
     */
    Expression expression(JsonNode question, JsonNode from, String name) {
        String text = member(from, name).asText();
        try {
            return Expression.parse(text);
        } catch (ExpressionFault e) {
            throw broken(question, "has in " + name + " an expression that " + e.getMessage() + ": " + text);
        }
    }

    IllegalStateException broken(JsonNode where, String what) {
        return broken(where.path("id").asText(where.path("label").asText("a part")) + " " + what);
    }

    IllegalStateException broken(String what) {
        return new IllegalStateException("In the form file " + fileName + ", " + what);
    }
}
