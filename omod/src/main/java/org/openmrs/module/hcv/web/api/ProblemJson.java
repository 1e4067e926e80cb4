/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.problem.Severity;
import org.openmrs.module.hcv.platform.form.FormSubmission;
import org.openmrs.module.hcv.web.page.ProblemWords;
import org.openmrs.module.hcv.web.page.Texts;

/**
 * Problems as JSON, each with its field, code, severity and message, the value that was sent, what is allowed there, and
 * for a warning what has to be sent to confirm it.
 */
final class ProblemJson {

    /** Longer values are not sent back: whoever sent them has them. */
    private static final int LONGEST_QUOTED = 200;

    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[\\d+]\\.(\\w+)");

    private final FormDefinition form;
    private final SentAnswers sent;
    private final ProblemWords words;

    ProblemJson(FormDefinition form, SentAnswers sent, Texts texts) {
        this.form = form;
        this.sent = sent;
        this.words = new ProblemWords(texts);
    }

    ObjectNode of(Problems problems) {
        ObjectNode body = Json.object();
        ArrayNode list = body.putArray("problems");
        problems.all().forEach(problem -> list.add(of(problem)));
        return body;
    }

    private ObjectNode of(Problem problem) {
        ObjectNode node = Json.object()
                .put("field", problem.field())
                .put("code", problem.code().key())
                .put("severity", problem.severity() == Severity.ERROR ? "error" : "warning")
                .put("message", words.of(problem));
        sent.at(problem.field()).ifPresent(value -> quote(node, value));
        field(problem.field()).ifPresent(field -> allowed(field, node));
        if (problem.severity() != Severity.ERROR) {
            node.put("confirm", FormSubmission.token(problem));
        }
        return node;
    }

    private static void quote(ObjectNode node, JsonNode value) {
        String written = value.toString();
        if (written.length() <= LONGEST_QUOTED) {
            node.set("value", value);
        }
    }

    private Optional<FormField> field(String path) {
        Matcher inRow = IN_ROW.matcher(path);
        if (!inRow.matches()) {
            return form.field(path);
        }
        return form.field(inRow.group(1)).flatMap(group -> group.members().stream()
                .filter(member -> member.id().equals(inRow.group(2)))
                .findFirst());
    }

    private static void allowed(FormField field, ObjectNode node) {
        switch (field.kind()) {
            case VISIT_DATE:
            case DATE:
                node.putObject("allowed").put("format", "YYYY-MM-DD");
                break;
            case NUMBER:
                field.limits().ifPresent(limits -> FormJson.limits(limits, node.putObject("allowed")));
                break;
            case CODED:
            case MULTI_CODED:
                ArrayNode choices = node.putObject("allowed").putArray("choices");
                field.choices().forEach(choice -> choices.add(choice.code().value()));
                break;
            case TEXT:
            case LONG_TEXT:
                node.putObject("allowed").put("maxLength", field.maxLength());
                break;
            default:
                break;
        }
    }
}
