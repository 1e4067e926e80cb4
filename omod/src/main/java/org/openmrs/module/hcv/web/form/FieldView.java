/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.NumberLimits;

/** One field as the page shows it. */
public final class FieldView {

    /** Up to this many answers are all shown at once; more go into a list that opens. */
    private static final int RADIO_CHOICES = 5;

    private final FormField field;
    private final String path;
    private final String label;
    private final String unit;
    private final String hint;
    private final List<String> typed;
    private final boolean readable;
    private final List<ChoiceView> choices;
    private final List<String> problems;
    private final List<SectionView> rows;
    private final String addLabel;
    private String hide = "";
    private String calculate = "";
    private String checks = "";

    private FieldView(
            FormField field,
            String path,
            List<String> typed,
            boolean readable,
            List<ChoiceView> choices,
            List<String> problems,
            List<SectionView> rows,
            FormWords words) {
        this.field = field;
        this.path = path;
        this.label = words.of(field.labelKey());
        this.hint = field.hintKey().map(words::of).orElse("");
        this.typed = typed;
        this.readable = readable;
        this.choices = choices;
        this.problems = problems;
        this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
        this.unit = field.limits().map(NumberLimits::unitInText).map(words::of).orElse("");
        this.addLabel = field.isRepeating() ? words.of(field.labelKey() + ".add") : "";
    }

    static FieldView field(FormField field, String path, FormAnswers answers, List<String> problems, FormWords words) {
        List<String> typed = answers.raw(path);
        boolean readable = typed.isEmpty() || answers.date(path).isPresent();
        List<ChoiceView> choices =
                field.kind() == FieldKind.PLACE ? words.places(typed) : words.answers(field.choices(), typed);
        return new FieldView(field, path, typed, readable, choices, problems, Collections.emptyList(), words);
    }

    static FieldView group(FormField group, List<SectionView> rows, List<String> problems, FormWords words) {
        return new FieldView(
                group, group.id(), Collections.emptyList(), true, Collections.emptyList(), problems, rows, words);
    }

    /**
     * Tells the page when to hide the field, what to calculate and what to check.
     *
     * @param pathOf path of the answer that a name in an expression stands for
     */
    FieldView with(UnaryOperator<String> pathOf, FormWords words) {
        checks = FieldChecks.of(field, path, words, pathOf);
        hide = field.hide().map(expression -> expression.json(pathOf)).orElse("");
        calculate = field.calculate().map(expression -> expression.json(pathOf)).orElse("");
        return this;
    }

    /** The id of the element of a field, from the path of its answer. */
    static String elementId(String path) {
        return path.replace("[", "-").replace("]", "").replace(".", "-");
    }

    public String getName() {
        return path;
    }

    public String getElementId() {
        return elementId(path);
    }

    public String getLabel() {
        return label;
    }

    public String getHint() {
        return hint;
    }

    /** The expression that hides the field while it holds, for {@code hcv-expression.js}; empty for none. */
    public String getHide() {
        return hide;
    }

    /** The expression that the field is calculated from; empty where it is typed. */
    public String getCalculate() {
        return calculate;
    }

    /** What {@code hcv-checks.js} checks while the form is filled in; empty for nothing. */
    public String getChecks() {
        return checks;
    }

    public boolean isCalculated() {
        return !calculate.isEmpty();
    }

    /** Whether something was typed or is wrong, here or in a row. */
    boolean isTouched() {
        return !typed.isEmpty() || !problems.isEmpty() || rows.stream().anyMatch(SectionView::isTouched);
    }

    /** Which part of the template shows it. */
    public String getShape() {
        switch (field.kind()) {
            case CODED:
                return choices.size() <= RADIO_CHOICES ? "radio" : "select";
            case MULTI_CODED:
                return "checkbox";
            case PLACE:
                return "select";
            case LONG_TEXT:
                return "textarea";
            case GROUP:
                return "group";
            default:
                return "input";
        }
    }

    /** A date that cannot be read is shown as the text it is, because a date input would drop it. */
    public String getInputType() {
        boolean date = field.kind() == FieldKind.DATE || field.kind() == FieldKind.VISIT_DATE;
        return date && readable ? "date" : "text";
    }

    public boolean isNumber() {
        return field.kind() == FieldKind.NUMBER;
    }

    /** The keyboard of a phone. */
    public String getInputMode() {
        return field.limits()
                .map(limits -> limits.isWhole() ? "numeric" : "decimal")
                .orElse("");
    }

    /** The unit, unless the label names it already. */
    public String getUnit() {
        return label.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT)) ? "" : unit;
    }

    public String getValue() {
        return typed.isEmpty() ? "" : typed.get(0);
    }

    public List<ChoiceView> getChoices() {
        return choices;
    }

    /** Whether none of the answers is chosen. */
    public boolean isEmpty() {
        return choices.stream().noneMatch(ChoiceView::isChosen);
    }

    public boolean isRequired() {
        return field.isRequired();
    }

    public List<String> getProblems() {
        return problems;
    }

    /** Ids of the elements that say more about the field. */
    public String getDescribedBy() {
        return Stream.of(
                        hint.isEmpty() ? "" : getElementId() + "-hint",
                        calculate.isEmpty() ? "" : getElementId() + "-calculated",
                        problems.isEmpty() ? "" : getElementId() + "-problem",
                        checks.isEmpty() ? "" : getElementId() + "-check")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The rows of a group. */
    public List<SectionView> getRows() {
        return rows;
    }

    public boolean isRepeating() {
        return field.isRepeating();
    }

    /** Whether the group has room for another row. */
    public boolean isExtendable() {
        return field.isRepeating() && rows.size() < field.maxRows();
    }

    public String getAddLabel() {
        return addLabel;
    }
}
