/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.FormHeader;
import org.openmrs.module.hcv.domain.form.FormSection;
import org.openmrs.module.hcv.domain.form.expression.Expression;

/**
 * One form file: the schema of the O3 form engine, with dictionary keys for concepts and message keys for labels, and
 * what that schema has no word for below members named {@code hcv}, which the engine passes over.
 */
final class FormFile {

    private final JsonParts parts;
    private final JsonNode json;

    FormFile(String fileName, JsonNode json) {
        this.parts = new JsonParts(fileName);
        this.json = json;
    }

    FormDefinition definition() {
        JsonNode own = parts.member(json, "hcv");
        JsonNode pages = parts.member(json, "pages");
        FormHeader header = FormHeader.of(
                parts.text(own, "key"),
                parts.text(json, "uuid"),
                parts.text(pages.path(0), "label"),
                parts.text(json, "encounterType"),
                parts.text(own, "encounterRole"),
                parts.text(own, "privilege"));
        EngineLimits limits = new EngineLimits(parts);
        List<FormSection> sections = new ArrayList<>();
        for (JsonNode page : pages) {
            limits.check(page);
            for (JsonNode section : parts.member(page, "sections")) {
                sections.add(section(page, section));
            }
        }
        try {
            return FormDefinition.of(header, LocalDate.parse(parts.text(own, "earliestDate")), sections);
        } catch (IllegalArgumentException e) {
            throw parts.broken("something does not fit. " + e.getMessage());
        }
    }

    private FormSection section(JsonNode page, JsonNode section) {
        FieldFile fields = new FieldFile(parts);
        List<FormField> questions = new ArrayList<>();
        parts.member(section, "questions").forEach(question -> questions.add(fields.field(question)));
        FormSection read = FormSection.of(parts.text(section, "label"), questions);
        Optional<Expression> hide = hide(page, section);
        if (hide.isPresent()) {
            read = read.hiddenWhen(hide.get());
        }
        return section.path("isExpanded").asText("true").equals("false") ? read.folded() : read;
    }

    /** A section goes with its page. */
    private Optional<Expression> hide(JsonNode page, JsonNode section) {
        List<String> reasons = new ArrayList<>();
        for (JsonNode part : Arrays.asList(page, section)) {
            if (part.has("hide")) {
                reasons.add(parts.expression(part, part.get("hide"), "hideWhenExpression")
                        .text());
            }
        }
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(Expression.parse(
                        reasons.size() == 1 ? reasons.get(0) : "(" + String.join(") || (", reasons) + ")"));
    }
}
