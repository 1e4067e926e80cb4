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
import org.openmrs.module.hcv.domain.form.FormRule;
import org.openmrs.module.hcv.domain.form.NumberLimits;
import org.openmrs.module.hcv.domain.problem.ProblemCode;

/** Reads the questions of a form file. */
final class FieldFile {

    private static final String PROBLEM_MESSAGE = "hcv.problem.";
    private static final String HIDE = "hide";

    private final JsonParts parts;

    FieldFile(JsonParts parts) {
        this.parts = parts;
    }

    FormField field(JsonNode question) {
        FormMembers.refuseUnknown(question, parts);
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
        if (kind == FieldKind.NUMBER) {
            field.limits(limits(options, own));
        }
        if (kind == FieldKind.GROUP) {
            field.members(members(question));
            field.maxRows(options.path("repeatOptions").path("limit").asInt(1));
        }
        field.choices(choices(options));
        lengths(options, field);
        required(question, field);
        dates(question, own, field);
        hiding(question, options, field);
        field.rules(rules(question));
        if (options.has("calculate")) {
            field.calculate(parts.expression(question, options.get("calculate"), "calculateExpression"));
        }
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
            case "content-switcher":
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
        for (JsonNode member : parts.member(question, "questions")) {
            FormField field = field(member);
            if (field.kind() == FieldKind.GROUP) {
                throw parts.broken(member, "is a group inside of a group");
            }
            members.add(field);
        }
        return members;
    }

    private List<FormChoice> choices(JsonNode options) {
        List<FormChoice> choices = new ArrayList<>();
        for (JsonNode answer : options.path("answers")) {
            choices.add(FormChoice.of(parts.code(answer, "concept"), parts.text(answer, "label")));
        }
        return choices;
    }

    private static void lengths(JsonNode options, FormFieldBuilder field) {
        if (options.has("minLength")) {
            field.minLength(options.get("minLength").asInt());
        }
        if (options.has("maxLength")) {
            field.maxLength(options.get("maxLength").asInt());
        }
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
        JsonNode own = question.path("hcv");
        if (own.has("requiredInRow")) {
            field.requiredInRow(parts.problem(own.get("requiredInRow"), "problem"));
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

    /** The form engine cannot hide a group that repeats, so for that one only the page and the server know. */
    private void hiding(JsonNode question, JsonNode options, FormFieldBuilder field) {
        JsonNode own = question.path("hcv");
        boolean repeating = options.path("rendering").asText().equals("repeating");
        if (question.has(HIDE) && (repeating || own.has(HIDE))) {
            throw parts.broken(question, "has hide, which only its hcv may have if it repeats, and never both");
        }
        if (own.has(HIDE) && !repeating) {
            throw parts.broken(question, "has hide below hcv although it does not repeat");
        }
        JsonNode hide = repeating ? own.path(HIDE) : question.path(HIDE);
        if (!hide.isMissingNode()) {
            field.hide(parts.expression(question, hide, "hideWhenExpression"));
        }
        if (own.has("hiddenProblem")) {
            field.hiddenProblem(parts.problem(own, "hiddenProblem"));
        }
    }

    private List<FormRule> rules(JsonNode question) {
        List<FormRule> rules = new ArrayList<>();
        for (JsonNode validator : question.path("validators")) {
            String type = parts.text(validator, "type");
            if (type.equals("js_expression")) {
                rules.add(rule(question, validator));
            } else if (!type.equals("date")) {
                throw parts.broken(question, "has a validator of the unknown type " + type);
            }
        }
        return rules;
    }

    private FormRule rule(JsonNode question, JsonNode validator) {
        String message = parts.text(validator, "message");
        boolean fails = validator.has("failsWhenExpression");
        if (fails == validator.has("warnsWhenExpression")) {
            throw parts.broken(question, "has a validator that does not either fail or warn");
        }
        return fails
                ? FormRule.fails(parts.expression(question, validator, "failsWhenExpression"), message)
                : FormRule.warns(parts.expression(question, validator, "warnsWhenExpression"), message);
    }
}
