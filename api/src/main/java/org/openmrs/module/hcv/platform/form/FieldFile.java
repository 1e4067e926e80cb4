/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.openmrs.module.hcv.domain.form.FieldCondition;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormChoice;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.FormFieldBuilder;
import org.openmrs.module.hcv.domain.form.NumberLimits;
import org.openmrs.module.hcv.domain.problem.ProblemCode;

/** Reads the questions of a form file. */
final class FieldFile {

    private static final String PROBLEM_MESSAGE = "hcv.problem.";

    private final JsonParts parts;

    FieldFile(JsonParts parts) {
        this.parts = parts;
    }

    FormField field(JsonNode question) {
        JsonNode options = parts.member(question, "questionOptions");
        JsonNode own = question.path("hcv");
        FieldKind kind = kind(question, options);
        FormFieldBuilder field = FormField.named(parts.text(question, "id"), parts.text(question, "label"), kind);
        if (question.has("questionInfo")) {
            field.hint(parts.text(question, "questionInfo"));
        }
        if (options.has("concept")) {
            field.concept(parts.code(options, "concept"));
        }
        if (options.has("maxLength")) {
            field.maxLength(parts.member(options, "maxLength").asInt());
        }
        if (kind == FieldKind.NUMBER) {
            field.limits(limits(options, own));
        }
        if (kind == FieldKind.GROUP) {
            field.members(members(question));
            field.maxRows(options.path("repeatOptions").path("limit").asInt(1));
        }
        field.choices(choices(options));
        required(question, field);
        dates(question, own, field);
        rules(own, field);
        return field.build();
    }

    private FieldKind kind(JsonNode question, JsonNode options) {
        String type = parts.text(question, "type");
        switch (type) {
            case "encounterDatetime":
                return FieldKind.VISIT_DATE;
            case "encounterLocation":
                return FieldKind.PLACE;
            case "obsGroup":
                return FieldKind.GROUP;
            case "obs":
                return kindOfObs(question, parts.text(options, "rendering"));
            default:
                throw parts.broken(question, "has the unknown type " + type);
        }
    }

    private FieldKind kindOfObs(JsonNode question, String rendering) {
        switch (rendering) {
            case "radio":
            case "select":
                return FieldKind.CODED;
            case "checkbox":
                return FieldKind.MULTI_CODED;
            case "number":
                return FieldKind.NUMBER;
            case "date":
                return FieldKind.DATE;
            case "text":
                return FieldKind.TEXT;
            case "textarea":
                return FieldKind.LONG_TEXT;
            default:
                throw parts.broken(question, "has the unknown rendering " + rendering);
        }
    }

    private NumberLimits limits(JsonNode options, JsonNode own) {
        return NumberLimits.of(
                new BigDecimal(parts.text(options, "min")),
                new BigDecimal(parts.text(options, "max")),
                options.path("disallowDecimals").asBoolean(),
                own.path("unit").asText());
    }

    private List<FormField> members(JsonNode question) {
        List<FormField> members = new ArrayList<>();
        parts.member(question, "questions").forEach(member -> members.add(field(member)));
        return members;
    }

    private List<FormChoice> choices(JsonNode options) {
        List<FormChoice> choices = new ArrayList<>();
        for (JsonNode answer : options.path("answers")) {
            choices.add(FormChoice.of(parts.code(answer, "concept"), parts.text(answer, "label")));
        }
        return choices;
    }

    private void required(JsonNode question, FormFieldBuilder field) {
        JsonNode required = question.path("required");
        if (required.isObject()) {
            field.requiredWhen(FieldCondition.hasOneOf(
                    parts.text(required, "referenceQuestionId"),
                    new LinkedHashSet<>(parts.codes(parts.member(required, "referenceQuestionAnswers"))),
                    problemOfMessage(question, parts.text(required, "message"))));
        } else if (required.asBoolean()) {
            field.required();
        }
    }

    private ProblemCode problemOfMessage(JsonNode question, String message) {
        for (ProblemCode code : ProblemCode.values()) {
            if (message.equals(PROBLEM_MESSAGE + code.key())) {
                return code;
            }
        }
        throw parts.broken(question, "names the message of no problem, " + message);
    }

    private static void dates(JsonNode question, JsonNode own, FormFieldBuilder field) {
        for (JsonNode validator : question.path("validators")) {
            if (validator.path("allowFutureDates").asBoolean()) {
                field.futureAllowed();
            }
        }
        if (own.path("afterDeath").asBoolean()) {
            field.afterDeathAllowed();
        }
        if (own.has("defaultFrom")) {
            field.defaultFrom(own.get("defaultFrom").asText());
        }
    }

    private void rules(JsonNode own, FormFieldBuilder field) {
        if (own.has("requiredInRow")) {
            field.requiredInRow(parts.problem(own.get("requiredInRow"), "problem"));
        }
        List<FieldCondition> conditions = new ArrayList<>();
        for (JsonNode condition : own.path("onlyWhen")) {
            String fieldId = parts.text(condition, "field");
            ProblemCode problem = parts.problem(condition, "problem");
            conditions.add(
                    condition.path("answered").asBoolean()
                            ? FieldCondition.isAnswered(fieldId, problem)
                            : FieldCondition.hasOneOf(
                                    fieldId,
                                    new LinkedHashSet<>(parts.codes(parts.member(condition, "answers"))),
                                    problem));
        }
        field.onlyWhen(conditions);
    }
}
