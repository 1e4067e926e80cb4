/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form.o3;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.openmrs.module.hcv.platform.form.SourceForm;

/**
 * Makes of a form file what the O3 form engine reads: concepts for keys, English sentences for message keys, the unit
 * beside the label of a number; what only the module reads is left out.
 */
public final class O3Compiler {

    /** Digits of a converted limit. */
    private static final MathContext LIMITS = new MathContext(6);

    private final References references;
    private final FormTexts texts;

    public O3Compiler(References references, FormTexts texts) {
        this.references = references;
        this.texts = texts;
    }

    public O3Form compile(SourceForm source) {
        ObjectNode form = source.json();
        form.remove("hcv");
        form.put("encounterType", references.encounterTypeUuid(source.encounterType()));
        // The Initializer module asks for the name, under this member.
        form.put("encounter", references.encounterTypeName(source.encounterType()));
        Translations translations = new Translations(texts);
        Expressions expressions = new Expressions(references, form);
        for (JsonNode page : form.path("pages")) {
            part((ObjectNode) page, translations, expressions);
            for (JsonNode section : page.path("sections")) {
                part((ObjectNode) section, translations, expressions);
                questions(section, translations, expressions);
            }
        }
        return new O3Form(source, O3Text.of(form), translations.of(source));
    }

    private static void part(ObjectNode part, Translations translations, Expressions expressions) {
        part.remove("hcv");
        text(part, "label", translations);
        expressions.resolve(part.path("hide"), "hideWhenExpression");
    }

    private void questions(JsonNode parent, Translations translations, Expressions expressions) {
        for (JsonNode question : parent.path("questions")) {
            question((ObjectNode) question, translations, expressions);
            questions(question, translations, expressions);
        }
    }

    private void question(ObjectNode question, Translations translations, Expressions expressions) {
        ObjectNode options = (ObjectNode) question.path("questionOptions");
        String concept = options.path("concept").asText();
        if (options.path("rendering").asText().equals("number")) {
            number(question, concept, translations);
        } else {
            part(question, translations, expressions);
        }
        expressions.resolve(question.path("hide"), "hideWhenExpression");
        text(question, "questionInfo", translations);
        required(question, translations);
        validators(question, translations, expressions);
        expressions.resolveCalculation(options.path("calculate"), concept);
        options(options, translations, expressions);
    }

    /** People type the number in the unit of this place, so label and limits are in that unit too. */
    private void number(ObjectNode question, String concept, Translations translations) {
        String own = question.path("hcv").path("unit").asText();
        boolean same = references.inUnit(concept, BigDecimal.ONE).compareTo(BigDecimal.ONE) == 0;
        String unit = same && !own.isEmpty() ? own : references.unit(concept);
        String label = question.path("label").asText();
        question.put("label", translations.english(label, names(label, unit) ? "" : " (" + unit + ")"));
        question.remove("hcv");
        if (!same) {
            convertLimits((ObjectNode) question.path("questionOptions"), concept);
        }
    }

    /** Whether the label names the unit already, as on the module's page; no unit need not be named. */
    private boolean names(String labelKey, String unit) {
        return texts.english(labelKey).toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
    }

    private void convertLimits(ObjectNode options, String concept) {
        for (String limit : new String[] {"min", "max"}) {
            if (options.has(limit)) {
                BigDecimal converted = references.inUnit(
                        concept, new BigDecimal(options.get(limit).asText()));
                options.put(limit, converted.round(LIMITS).stripTrailingZeros().toPlainString());
            }
        }
        options.remove("disallowDecimals");
    }

    private void options(ObjectNode options, Translations translations, Expressions expressions) {
        concept(options, "concept");
        for (JsonNode answer : options.path("answers")) {
            concept((ObjectNode) answer, "concept");
            text((ObjectNode) answer, "label", translations);
            expressions.resolve(answer.path("hide"), "hideWhenExpression");
        }
        if (options.path("repeatOptions").isObject()) {
            text((ObjectNode) options.path("repeatOptions"), "addText", translations);
        }
    }

    private void required(ObjectNode question, Translations translations) {
        if (question.path("required").isObject()) {
            ObjectNode required = (ObjectNode) question.path("required");
            text(required, "message", translations);
            ArrayNode answers = (ArrayNode) required.path("referenceQuestionAnswers");
            for (int i = 0; i < answers.size(); i++) {
                answers.set(
                        i,
                        TextNode.valueOf(references.conceptUuid(answers.get(i).asText())));
            }
        }
    }

    private static void validators(ObjectNode question, Translations translations, Expressions expressions) {
        for (JsonNode validator : question.path("validators")) {
            text((ObjectNode) validator, "message", translations);
            expressions.resolve(validator, "failsWhenExpression");
            expressions.resolve(validator, "warnsWhenExpression");
        }
    }

    private void concept(ObjectNode node, String member) {
        if (node.has(member)) {
            node.put(member, references.conceptUuid(node.get(member).asText()));
        }
    }

    private static void text(ObjectNode node, String member, Translations translations) {
        if (node.has(member)) {
            node.put(member, translations.english(node.get(member).asText()));
        }
    }
}
