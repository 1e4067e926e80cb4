/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * The members of a question that are read. Any other is a slip of the pen, or something of the form engine's that our
 * page and the server would not know of.
 */
final class FormMembers {

    private static final Set<String> QUESTION = set(
            "id",
            "label",
            "type",
            "questionInfo",
            "questionOptions",
            "required",
            "datePickerFormat",
            "validators",
            "hide",
            "questions",
            "hcv");

    private static final Set<String> OPTIONS = set(
            "rendering",
            "concept",
            "answers",
            "min",
            "max",
            "step",
            "disallowDecimals",
            "minLength",
            "maxLength",
            "repeatOptions",
            "calculate");

    private static final Set<String> ANSWER = set("concept", "label");

    private static final Set<String> OWN =
            set("unit", "defaultFrom", "afterDeath", "requiredInRow", "hide", "hiddenProblem");

    private static final Set<String> VALIDATOR =
            set("type", "allowFutureDates", "failsWhenExpression", "warnsWhenExpression", "message");

    private FormMembers() {}

    private static Set<String> set(String... names) {
        return new HashSet<>(Arrays.asList(names));
    }

    static void refuseUnknown(JsonNode question, JsonParts parts) {
        known(question, question, QUESTION, parts);
        known(question, question.path("questionOptions"), OPTIONS, parts);
        known(question, question.path("hcv"), OWN, parts);
        for (JsonNode answer : question.path("questionOptions").path("answers")) {
            known(question, answer, ANSWER, parts);
        }
        for (JsonNode validator : question.path("validators")) {
            known(question, validator, VALIDATOR, parts);
        }
    }

    private static void known(JsonNode question, JsonNode object, Set<String> names, JsonParts parts) {
        Iterator<String> members = object.fieldNames();
        while (members.hasNext()) {
            String member = members.next();
            if (!names.contains(member)) {
                throw parts.broken(question, "has the unknown member " + member);
            }
        }
    }
}
