/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.FormSection;
import org.openmrs.module.hcv.domain.form.NumberLimits;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/** Writes what a form asks as the tables of its page below docs/forms, from the form file and the dictionary. */
final class FormTables {

    private static final String HEAD = "| Question | Answer | Asked | Concept and codes |\n|---|---|---|---|\n";

    private final FormDefinition form;
    private final DictionaryFile dictionary;
    private final Properties texts;

    FormTables(FormDefinition form, DictionaryFile dictionary, Properties texts) {
        this.form = form;
        this.dictionary = dictionary;
        this.texts = texts;
    }

    String written() {
        StringBuilder out = new StringBuilder();
        out.append("Encounter type `").append(form.header().encounterType()).append("`, privilege ");
        out.append(form.header().privilege())
                .append(", form ")
                .append(form.header().uuid())
                .append(".\n");
        for (FormSection section : form.sections()) {
            out.append("\n### ").append(texts.getProperty(section.labelKey())).append('\n');
            section.hide()
                    .ifPresent(hide ->
                            out.append("\nNot asked when ").append(code(hide)).append(".\n"));
            out.append(section.isExpanded() ? "\n" : "\nFolded until it is opened.\n\n");
            out.append(HEAD);
            for (FormField field : section.fields()) {
                row(field, "", out);
                for (FormField member : field.members()) {
                    row(member, "↳ ", out);
                }
            }
        }
        return out.toString();
    }

    private void row(FormField field, String mark, StringBuilder out) {
        out.append("| ").append(mark).append(cell(texts.getProperty(field.labelKey())));
        out.append(" (`").append(field.id()).append("`) | ").append(cell(answer(field)));
        out.append(" | ").append(cell(asked(field))).append(" | ").append(cell(concept(field)));
        out.append(" |\n");
    }

    private String answer(FormField field) {
        switch (field.kind()) {
            case CODED:
                return "one of: " + answers(field);
            case MULTI_CODED:
                return "any of: " + answers(field);
            case NUMBER:
                return number(field.limits().get());
            case DATE:
            case VISIT_DATE:
                return field.isFutureAllowed() ? "date, also ahead" : "date, not ahead";
            case PLACE:
                return "place";
            case GROUP:
                return field.isRepeating() ? "up to " + field.maxRows() + " times" : "once";
            default:
                return "text, up to " + field.maxLength() + " characters";
        }
    }

    private String answers(FormField field) {
        return field.choices().stream()
                .map(choice -> texts.getProperty(choice.labelKey()))
                .collect(Collectors.joining("; "));
    }

    private static String number(NumberLimits limits) {
        String unit = limits.unit().isEmpty() ? "" : " " + limits.unit();
        return limits.least().toPlainString() + " to " + limits.greatest().toPlainString() + unit
                + (limits.isWhole() ? ", whole" : "");
    }

    private String asked(FormField field) {
        List<String> parts = new ArrayList<>();
        if (field.isRequired()) {
            parts.add("always, required");
        }
        field.requiredInRow().ifPresent(problem -> parts.add("required in each test that is begun"));
        field.requiredWhen()
                .ifPresent(when -> parts.add("required when `" + when.fieldId() + "` is "
                        + when.answers().stream()
                                .map(answer -> texts.getProperty("hcv.answer." + answer))
                                .collect(Collectors.joining(" or "))));
        field.hide().ifPresent(hide -> parts.add("not when " + code(hide)));
        field.calculate().ifPresent(calculated -> parts.add("worked out: " + code(calculated)));
        field.rules()
                .forEach(rule ->
                        parts.add((rule.isWarning() ? "to confirm when " : "refused when ") + code(rule.broken())));
        return String.join("; ", parts);
    }

    private static String code(Object expression) {
        return "`" + expression + "`";
    }

    private String concept(FormField field) {
        if (field.kind() == FieldKind.VISIT_DATE || field.kind() == FieldKind.PLACE) {
            return "of the encounter";
        }
        ConceptRow row = dictionary.row(field.concept().get().value());
        List<String> parts = new ArrayList<>();
        parts.add("`" + row.key() + "`");
        row.mappings()
                .forEach(mapping -> parts.add(
                        mapping.reference() + " (" + mapping.relation().key() + ")"));
        return String.join(", ", parts);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
