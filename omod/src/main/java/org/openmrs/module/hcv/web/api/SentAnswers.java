/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/**
 * The answers of a request by their paths, as a page would send them. Numbers have to be JSON numbers and everything else
 * JSON texts; whatever is of another type, or has no place on the form, is a problem at its path.
 */
final class SentAnswers {

    /** Numbers with more digits than this before or behind the point are written with an exponent, and then refused. */
    private static final int LONGEST_PLAIN = 40;

    private final Map<String, List<String>> raw = new LinkedHashMap<>();
    private final Map<String, JsonNode> sent = new LinkedHashMap<>();
    private final Problems problems = Problems.collect();

    private SentAnswers() {}

    static SentAnswers of(FormDefinition form, JsonNode answers) {
        SentAnswers read = new SentAnswers();
        if (answers.isObject()) {
            read.fields(answers, form::field, id -> id);
        } else if (!answers.isMissingNode() && !answers.isNull()) {
            read.refuse("answers", ProblemCode.UNEXPECTED_VALUE, answers);
        }
        return read;
    }

    Map<String, List<String>> raw() {
        return raw;
    }

    Problems problems() {
        return problems;
    }

    /** What was sent for a field. */
    Optional<JsonNode> at(String path) {
        return Optional.ofNullable(sent.get(path));
    }

    private void fields(JsonNode object, Function<String, Optional<FormField>> known, Function<String, String> pathOf) {
        for (Iterator<Map.Entry<String, JsonNode>> members = object.fields(); members.hasNext(); ) {
            Map.Entry<String, JsonNode> member = members.next();
            String path = pathOf.apply(member.getKey());
            Optional<FormField> field = known.apply(member.getKey());
            if (!field.isPresent()) {
                refuse(path, ProblemCode.UNKNOWN_FIELD, member.getValue());
            } else if (!member.getValue().isNull()) {
                field(field.get(), path, member.getValue());
            }
        }
    }

    private void field(FormField field, String path, JsonNode value) {
        if (field.kind() == FieldKind.GROUP) {
            rows(field, value);
        } else if (field.kind() == FieldKind.MULTI_CODED && value.isArray()) {
            List<String> codes = new ArrayList<>();
            value.forEach(one -> text(field, path, one).ifPresent(codes::add));
            put(path, value, codes);
        } else if (field.kind() == FieldKind.NUMBER) {
            if (isNumber(value)) {
                put(path, value, Collections.singletonList(plain(value.decimalValue())));
            } else {
                refuse(path, ProblemCode.NOT_A_NUMBER, value);
            }
        } else {
            text(field, path, value).ifPresent(text -> put(path, value, Collections.singletonList(text)));
        }
    }

    private void rows(FormField group, JsonNode value) {
        if (value.isObject() && !group.isRepeating()) {
            row(group, 0, value);
        } else if (value.isArray()) {
            for (int row = 0; row < value.size(); row++) {
                row(group, row, value.get(row));
            }
        } else {
            refuse(group.id(), ProblemCode.NOT_ROWS, value);
        }
    }

    private void row(FormField group, int row, JsonNode value) {
        String path = FormAnswers.row(group.id(), row);
        if (row >= group.maxRows() || !value.isObject()) {
            refuse(path, row >= group.maxRows() ? ProblemCode.UNEXPECTED_VALUE : ProblemCode.NOT_ROWS, value);
            return;
        }
        fields(
                value,
                id -> group.members().stream()
                        .filter(member -> member.id().equals(id))
                        .findFirst(),
                id -> FormAnswers.path(group.id(), row, id));
    }

    private Optional<String> text(FormField field, String path, JsonNode value) {
        if (value.isTextual()) {
            return Optional.of(value.textValue());
        }
        refuse(path, wrongType(field.kind()), value);
        return Optional.empty();
    }

    private static ProblemCode wrongType(FieldKind kind) {
        switch (kind) {
            case VISIT_DATE:
            case DATE:
                return ProblemCode.NOT_A_DATE;
            case CODED:
            case MULTI_CODED:
                return ProblemCode.UNKNOWN_CHOICE;
            case PLACE:
                return ProblemCode.UNKNOWN_PLACE;
            default:
                return ProblemCode.NOT_A_TEXT;
        }
    }

    /** What no decimal number holds comes as an infinite one. */
    private static boolean isNumber(JsonNode value) {
        return value.isNumber() && !Double.isInfinite(value.isDouble() ? value.doubleValue() : 0);
    }

    private static String plain(BigDecimal number) {
        boolean fits = Math.abs((long) number.scale()) <= LONGEST_PLAIN && number.precision() <= LONGEST_PLAIN;
        return fits ? number.toPlainString() : number.toString();
    }

    private void put(String path, JsonNode value, List<String> texts) {
        sent.put(path, value);
        raw.put(path, texts);
    }

    private void refuse(String path, ProblemCode code, JsonNode value) {
        sent.put(path, value);
        problems.add(Problem.error(path, code));
    }
}
