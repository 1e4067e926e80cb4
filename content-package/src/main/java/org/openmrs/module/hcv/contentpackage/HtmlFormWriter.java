/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.contentpackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.form.SourceForm;
import org.openmrs.module.hcv.platform.form.o3.FormTexts;
import org.openmrs.module.hcv.platform.form.o3.References;

/**
 * One form as HTML Form Entry reads it, from the same file as every other rendering of it.
 *
 * <p>It has a form row of its own, because HTML Form Entry and O3 would each take the other's for theirs; its
 * encounter type and concepts are the same, so that its records are too. What HTML Form Entry cannot say (see
 * {@link ShownWhen}) is always shown, and the module's validator checks it when the record is saved.
 */
final class HtmlFormWriter {

    private final References references;
    private final FormTexts texts;
    private final SourceForm source;
    private final JsonNode json;
    private final Set<String> messageKeys = new LinkedHashSet<>();
    private final List<ShownWhen> conditions = new ArrayList<>();

    HtmlFormWriter(References references, FormTexts texts, SourceForm source) {
        this.references = references;
        this.texts = texts;
        this.source = source;
        this.json = source.json();
    }

    String xml() {
        conditions(json);
        Markup body = new Markup();
        for (JsonNode page : json.path("pages")) {
            for (JsonNode section : page.path("sections")) {
                section(section, body);
            }
        }
        body.empty("submit", Map.of());

        Markup form = new Markup();
        form.open(
                "htmlform",
                Markup.attributes()
                        .with("formUuid", uuid("form"))
                        .with("formName", source.name() + " (HTML)")
                        .with("formDescription", "Made of the same file as the form " + source.name())
                        .with("formVersion", source.version())
                        .with("formPublished", "true")
                        .with("formRetired", "false")
                        .with("formEncounterType", references.encounterTypeUuid(source.encounterType()))
                        .with("htmlformUuid", uuid("htmlform"))
                        .map());
        translations(form);
        form.append(body);
        form.close("htmlform");
        return form.text();
    }

    /** Made of the form's own, so that it stays the same as long as that does. */
    private String uuid(String kind) {
        return UUID.nameUUIDFromBytes((source.uuid() + " " + kind).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void conditions(JsonNode parent) {
        for (JsonNode child : parent) {
            if (child.has("hide") && child.has("id")) {
                ShownWhen.of(
                                child.path("id").asText(),
                                child.path("hide").path("hideWhenExpression").asText())
                        .ifPresent(conditions::add);
            }
            conditions(child);
        }
    }

    private void section(JsonNode section, Markup out) {
        out.open(
                "section",
                Map.of(
                        "headerTag",
                        "h2",
                        "headerCode",
                        code(section.path("label").asText())));
        for (JsonNode question : section.path("questions")) {
            question(question, "", out);
        }
        out.close("section");
    }

    private void question(JsonNode question, String row, Markup out) {
        switch (question.path("type").asText()) {
            case "encounterDatetime" -> labelled(question, out, () -> {
                out.empty("encounterDate", Map.of("default", "today"));
                out.empty(
                        "encounterProviderAndRole",
                        Markup.attributes()
                                .with("encounterRole", encounterRole())
                                .with("default", "currentUser")
                                .with("required", "true")
                                .map());
            });
            case "encounterLocation" -> labelled(
                    question, out, () -> out.empty("encounterLocation", Map.of("required", "true")));
            case "obsGroup" -> group(question, out);
            default -> observation(question, row, out);
        }
    }

    private void labelled(JsonNode question, Markup out, Runnable content) {
        out.open(
                "section",
                Map.of(
                        "headerTag",
                        "b",
                        "headerCode",
                        code(question.path("label").asText())));
        content.run();
        out.close("section");
    }

    /** Each row of a repeating group is written out: HTML Form Entry has no button that adds one. */
    private void group(JsonNode group, Markup out) {
        int rows = group.at("/questionOptions/repeatOptions/limit").asInt(1);
        for (int row = 0; row < rows; row++) {
            String suffix = rows == 1 ? "" : "-" + (row + 1);
            out.open("obsgroup", Map.of("groupingConceptId", concept(group)));
            for (JsonNode member : group.path("questions")) {
                question(member, suffix, out);
            }
            out.close("obsgroup");
        }
    }

    private void observation(JsonNode question, String row, Markup out) {
        String id = question.path("id").asText();
        out.open("div", Map.of("id", "part-" + id + row));
        if (question.at("/questionOptions/rendering").asText().equals("checkbox")) {
            labelled(question, out, () -> question.at("/questionOptions/answers")
                    .forEach(answer -> checkbox(question, answer, out)));
        } else {
            Map<String, String> attributes = attributes(question);
            List<ShownWhen> controlled = conditions.stream()
                    .filter(condition -> condition.gate().equals(id))
                    .collect(Collectors.toList());
            if (controlled.isEmpty()) {
                out.empty("obs", attributes);
            } else {
                out.open("obs", attributes);
                controls(controlled, row, out);
                out.close("obs");
            }
        }
        out.close("div");
    }

    private void controls(List<ShownWhen> controlled, String row, Markup out) {
        out.open("controls", Map.of());
        for (ShownWhen condition : controlled) {
            for (String answer : condition.answers()) {
                out.empty(
                        "when",
                        Markup.attributes()
                                .with("value", references.conceptUuid(answer))
                                .with("thenDisplay", "#part-" + condition.field() + row)
                                .map());
            }
        }
        out.close("controls");
    }

    private void checkbox(JsonNode question, JsonNode answer, Markup out) {
        out.empty(
                "obs",
                Markup.attributes()
                        .with("conceptId", concept(question))
                        .with(
                                "answerConceptId",
                                references.conceptUuid(answer.path("concept").asText()))
                        .with("answerCode", code(answer.path("label").asText()))
                        .with("style", "checkbox")
                        .map());
    }

    private Map<String, String> attributes(JsonNode question) {
        JsonNode options = question.path("questionOptions");
        Markup.Attributes attributes = Markup.attributes()
                .with("conceptId", concept(question))
                .with("labelCode", code(question.path("label").asText()));
        if (options.has("answers")) {
            attributes.with("answerConceptIds", joined(options, "concept", references::conceptUuid));
            attributes.with("answerCodes", joined(options, "label", this::code));
        }
        switch (options.path("rendering").asText()) {
            case "radio", "content-switcher" -> attributes.with("style", "radio");
            case "textarea" -> attributes
                    .with("style", "textarea")
                    .with("rows", "4")
                    .with("cols", "60");
            case "number" -> number(question, attributes);
            case "date" -> attributes.with("allowFutureDates", String.valueOf(futureAllowed(question)));
            case "text" -> attributes.with("size", "40");
            default -> attributes.with("size", "1");
        }
        // A hidden question that must be answered would block the whole form.
        if (question.path("required").isBoolean() && question.path("required").asBoolean() && !question.has("hide")) {
            attributes.with("required", "true");
        }
        return attributes.map();
    }

    private void number(JsonNode question, Markup.Attributes attributes) {
        JsonNode options = question.path("questionOptions");
        attributes
                .with("absoluteMinimum", options.path("min").asText())
                .with("absoluteMaximum", options.path("max").asText());
        String unit = references.unit(options.path("concept").asText()).toLowerCase(Locale.ROOT);
        String label = texts.english(question.path("label").asText()).toLowerCase(Locale.ROOT);
        // Whoever types an amount has to see in what; a label may name it already, and in each language.
        if (!label.contains(unit)) {
            attributes.with("showUnits", "true");
        }
    }

    private static boolean futureAllowed(JsonNode question) {
        for (JsonNode validator : question.path("validators")) {
            if (validator.path("allowFutureDates").asBoolean()) {
                return true;
            }
        }
        return false;
    }

    private static String joined(JsonNode options, String member, UnaryOperator<String> written) {
        List<String> parts = new ArrayList<>();
        options.path("answers")
                .forEach(answer -> parts.add(written.apply(answer.path(member).asText())));
        return String.join(",", parts);
    }

    private String concept(JsonNode question) {
        return references.conceptUuid(
                question.path("questionOptions").path("concept").asText());
    }

    private String encounterRole() {
        return Roles.uuid(json.path("hcv").path("encounterRole").asText());
    }

    private String code(String messageKey) {
        messageKeys.add(messageKey);
        return messageKey;
    }

    private void translations(Markup out) {
        out.open("translations", Map.of("defaultLocale", FormTexts.ENGLISH));
        for (String key : messageKeys) {
            out.open("code", Map.of("name", key));
            for (String language : texts.languages()) {
                texts.find(language, key)
                        .ifPresent(text -> out.empty(
                                "variant",
                                Markup.attributes()
                                        .with("locale", language)
                                        .with("value", text)
                                        .map()));
            }
            out.close("code");
        }
        out.close("translations");
    }
}
