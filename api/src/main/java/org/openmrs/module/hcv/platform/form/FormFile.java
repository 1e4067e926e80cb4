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
import java.util.List;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.FormHeader;
import org.openmrs.module.hcv.domain.form.FormSection;

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
        FieldFile fields = new FieldFile(parts);
        List<FormSection> sections = new ArrayList<>();
        for (JsonNode page : pages) {
            for (JsonNode section : parts.member(page, "sections")) {
                List<FormField> questions = new ArrayList<>();
                parts.member(section, "questions").forEach(question -> questions.add(fields.field(question)));
                sections.add(FormSection.of(parts.text(section, "label"), questions));
            }
        }
        return FormDefinition.of(header, LocalDate.parse(parts.text(own, "earliestDate")), sections);
    }
}
