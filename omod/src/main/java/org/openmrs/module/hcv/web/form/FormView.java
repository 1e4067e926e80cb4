/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.domain.form.FormSection;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.form.FormSubmission;
import org.openmrs.module.hcv.platform.form.OpenedForm;

/** Puts together what the page of one form shows. For one request. */
final class FormView {

    private final OpenedForm opened;
    private final FormAnswers answers;
    private final FormWords words;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, FormField> fields = new HashMap<>();
    private String encounterUuid = "";
    private String grown = "";
    private int focusedRow;
    private Problems problems = Problems.none();
    private Set<String> confirmed = Collections.emptySet();
    private EditView edit;

    private FormView(OpenedForm opened, FormAnswers answers, FormWords words) {
        this.opened = opened;
        this.answers = answers;
        this.words = words;
    }

    static FormView of(OpenedForm opened, FormAnswers answers, FormWords words) {
        return new FormView(opened, answers, words);
    }

    FormView forEncounter(String uuid) {
        encounterUuid = uuid;
        return this;
    }

    /** Shows as many rows as the page had before, so that none vanishes while it is being filled in. */
    FormView withRows(SentForm sent) {
        for (FormField field : opened.form().fields()) {
            if (field.kind() == FieldKind.GROUP) {
                rows.put(field.id(), sent.rows(field.id()));
            }
        }
        return this;
    }

    /** @param change a group that gets another row, or the row that was taken out, as {@link SentForm#add()} has it */
    FormView withAnotherRow(String change) {
        String[] parts = change.split("\\[", 2);
        grown = parts[0];
        if (parts.length == 1) {
            rows.merge(grown, 1, Integer::sum);
            focusedRow = Integer.MAX_VALUE;
        } else {
            focusedRow = SentForm.number(parts[1].replace("]", ""));
        }
        return this;
    }

    FormView withProblems(Problems found, Set<String> seen) {
        problems = found;
        confirmed = seen;
        return this;
    }

    /** Shows the form as that of a record that is changed; of a conflict every row that either side has. */
    FormView editing(EditView changed) {
        edit = changed;
        encounterUuid = changed.getEncounterUuid();
        if (changed.isConflict()) {
            for (FormField field : opened.form().fields()) {
                if (field.kind() == FieldKind.GROUP) {
                    rows.merge(field.id(), opened.begun().rows(field.id()), Math::max);
                }
            }
        }
        return this;
    }

    FormPage build() {
        List<SectionView> sections = new ArrayList<>();
        for (FormSection section : opened.form().sections()) {
            List<FieldView> views = new ArrayList<>();
            for (FormField field : section.fields()) {
                views.add(field.kind() == FieldKind.GROUP ? group(field) : single(field));
            }
            SectionView view = new SectionView(
                    "section-" + sections.size(), words.of(section.labelKey()), views, Collections.emptyList());
            sections.add(view.with(section));
        }
        Optional.ofNullable(edit).ifPresent(changed -> changed.with(compared(changed)));
        return new FormPage(opened, words.of(opened.form().header().titleKey()), encounterUuid, sections)
                .with(lines(problems.errors()), lines(problems.warnings()), focus())
                .editing(Optional.ofNullable(edit));
    }

    private List<RecordLine> compared(EditView changed) {
        List<RecordLine> lines = new ArrayList<>();
        for (String path : changed.differing()) {
            FormField field = fields.get(path);
            if (field != null) {
                lines.add(new RecordLine(
                        labels.get(path),
                        words.answers().of(field, opened.begun(), path),
                        words.answers().of(field, answers, path)));
            }
        }
        return lines;
    }

    /** Rows that the form has no room for are shown where they are recorded: what is not sent again would be gone. */
    private FieldView group(FormField group) {
        int most = Math.max(group.maxRows(), opened.begun().rows(group.id()));
        int shown = Math.min(most, Math.max(Math.max(1, filled(group, most)), rows.getOrDefault(group.id(), 1)));
        List<SectionView> views = new ArrayList<>();
        for (int row = 0; row < shown; row++) {
            String path = FormAnswers.row(group.id(), row);
            String label =
                    group.isRepeating() ? words.of(group.labelKey() + ".row", row + 1) : words.of(group.labelKey());
            labels.put(path, label);
            List<FieldView> members = new ArrayList<>();
            for (FormField member : group.members()) {
                members.add(member(group, row, member, group.isRepeating() ? label + ": " : ""));
            }
            SectionView view = new SectionView(FieldView.elementId(path), label, members, texts(path));
            views.add(shown > 1 ? view.removable(path, words.of("hcv.forms.remove-row", label)) : view);
        }
        rows.put(group.id(), shown);
        return FieldView.group(group, views, texts(group.id()), words).with(id -> id, words);
    }

    private int filled(FormField group, int most) {
        for (int row = most - 1; row >= 0; row--) {
            for (FormField member : group.members()) {
                if (answers.isAnswered(FormAnswers.path(group.id(), row, member.id()))) {
                    return row + 1;
                }
            }
        }
        return 0;
    }

    private FieldView single(FormField field) {
        return field(field, field.id(), "").with(id -> id, words);
    }

    /** A name in an expression of a member means the same row, where the group has the field, and else outside. */
    private FieldView member(FormField group, int row, FormField member, String rowLabel) {
        return field(member, FormAnswers.path(group.id(), row, member.id()), rowLabel)
                .with(id -> group.member(id).isPresent() ? FormAnswers.path(group.id(), row, id) : id, words);
    }

    private FieldView field(FormField field, String path, String rowLabel) {
        FieldView view = FieldView.field(field, path, answers, texts(path), words);
        labels.put(path, rowLabel + view.getLabel());
        fields.put(path, field);
        return view;
    }

    private List<String> texts(String path) {
        List<String> texts = new ArrayList<>();
        for (Problem problem : problems.at(path)) {
            texts.add(words.of(problem));
        }
        return texts;
    }

    private List<ProblemView> lines(List<Problem> some) {
        List<ProblemView> lines = new ArrayList<>();
        for (Problem problem : some) {
            String token = FormSubmission.token(problem);
            boolean onPage = labels.containsKey(problem.field());
            lines.add(new ProblemView(
                    onPage ? FieldView.elementId(problem.field()) : "",
                    onPage ? labels.get(problem.field()) : words.of("hcv.forms.other"),
                    onPage ? words.of(problem) : unplaced(problem),
                    token,
                    confirmed.contains(token)));
        }
        return lines;
    }

    /** What was typed for a question that the form does not ask, or not any more, is told, as no field can show it. */
    private String unplaced(Problem problem) {
        List<String> typed = answers.raw(problem.field());
        return typed.isEmpty()
                ? words.of(problem)
                : words.of("hcv.forms.unplaced", problem.field(), String.join(", ", typed));
    }

    /** The first field of the row that was just added, or that took the place of one that was taken out. */
    private String focus() {
        return opened.form()
                .field(grown)
                .filter(FormField::isRepeating)
                .map(group -> FieldView.elementId(FormAnswers.path(
                        grown,
                        Math.min(focusedRow, rows.get(grown) - 1),
                        group.members().get(0).id())))
                .orElse("");
    }
}
