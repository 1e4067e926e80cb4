/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.NumberLimits;
import org.openmrs.module.hcv.platform.metadata.Place;
import org.openmrs.module.hcv.web.page.Texts;

/**
 * A form's definition as JSON: fields, labels in the user's language, answers with keys, limits, and the form's
 * expressions as they are written in its file.
 */
final class FormJson {

    private final Texts texts;
    private final List<Place> places;

    FormJson(Texts texts, List<Place> places) {
        this.texts = texts;
        this.places = places;
    }

    ObjectNode of(FormDefinition form) {
        ObjectNode node = Json.object()
                .put("key", form.key())
                .put("title", texts.of(form.header().titleKey()))
                .put("earliestDate", form.earliestDate().toString());
        ArrayNode sections = node.putArray("sections");
        form.sections().forEach(section -> {
            ObjectNode one = sections.addObject().put("label", texts.of(section.labelKey()));
            section.hide().ifPresent(hide -> one.put("hideWhen", hide.text()));
            ArrayNode fields = one.putArray("fields");
            section.fields().forEach(field -> fields.add(field(field)));
        });
        return node;
    }

    private ObjectNode field(FormField field) {
        ObjectNode node = Json.object()
                .put("id", field.id())
                .put("kind", field.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("label", texts.of(field.labelKey()))
                .put("required", field.isRequired());
        field.hintKey().ifPresent(hint -> node.put("hint", texts.of(hint)));
        field.hide().ifPresent(hide -> node.put("hideWhen", hide.text()));
        field.requiredWhen().ifPresent(condition -> {
            ArrayNode answers = node.putObject("requiredWhen")
                    .put("field", condition.fieldId())
                    .putArray("answers");
            condition.answers().forEach(answer -> answers.add(answer.value()));
        });
        field.calculate().ifPresent(expression -> node.put("calculate", expression.text()));
        rules(field, node);
        field.limits().ifPresent(limits -> limits(limits, node.putObject("limits")));
        if (field.kind() == FieldKind.TEXT || field.kind() == FieldKind.LONG_TEXT) {
            node.put("maxLength", field.maxLength());
        }
        if (field.kind() == FieldKind.DATE) {
            node.put("futureAllowed", field.isFutureAllowed());
        }
        if (field.kind() == FieldKind.GROUP) {
            ArrayNode members = node.put("maxRows", field.maxRows()).putArray("fields");
            field.members().forEach(member -> members.add(field(member)));
        }
        choices(field, node);
        return node;
    }

    private void rules(FormField field, ObjectNode node) {
        if (!field.rules().isEmpty()) {
            ArrayNode rules = node.putArray("rules");
            field.rules().forEach(rule -> rules.addObject()
                    .put("brokenWhen", rule.broken().text())
                    .put("severity", rule.isWarning() ? "warning" : "error")
                    .put("message", texts.of(rule.messageKey())));
        }
    }

    static void limits(NumberLimits limits, ObjectNode node) {
        node.put("min", limits.least()).put("max", limits.greatest()).put("whole", limits.isWhole());
        if (!limits.unit().isEmpty()) {
            node.put("unit", limits.unit());
        }
    }

    private void choices(FormField field, ObjectNode node) {
        if (field.kind() == FieldKind.PLACE) {
            ArrayNode choices = node.putArray("choices");
            places.forEach(place -> choices.addObject().put("key", place.uuid()).put("label", place.name()));
        } else if (!field.choices().isEmpty()) {
            ArrayNode choices = node.putArray("choices");
            field.choices().forEach(choice -> choices.addObject()
                    .put("key", choice.code().value())
                    .put("label", texts.of(choice.labelKey())));
        }
    }
}
