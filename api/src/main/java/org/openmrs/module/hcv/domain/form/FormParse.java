/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/**
 * Reads raw answers, as a page or a client sends them, into typed ones.
 *
 * <p>Names are paths as in {@link FormAnswers}. Blank answers count as none; rows of a group that hold nothing are
 * left out and the rows behind them move up. Every problem is reported, none stops the reading. A name that the form
 * does not have, and a row too many, is refused and stays as it was typed, so that no answer is lost unseen. Safe for use by several threads.
 */
public final class FormParse {

    private final FormDefinition form;

    private FormParse(FormDefinition form) {
        this.form = form;
    }

    public static FormParse of(FormDefinition form) {
        return new FormParse(form);
    }

    public ParsedForm parse(Map<String, List<String>> raw) {
        Reading reading = new Reading(raw);
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.GROUP) {
                reading.group(field);
            } else {
                reading.field(field, field.id(), field.id());
            }
        }
        return reading.done(form);
    }

    /** One form being read. */
    private static final class Reading {

        private final Map<String, List<String>> raw;
        private final Set<String> unread;
        private final FormAnswers.Builder answers = FormAnswers.builder();
        private final Problems problems = Problems.collect();

        private Reading(Map<String, List<String>> raw) {
            this.raw = raw;
            this.unread = new LinkedHashSet<>(raw.keySet());
        }

        private void group(FormField group) {
            int filled = 0;
            for (int row = 0; row < group.maxRows(); row++) {
                if (isFilled(group, row)) {
                    for (FormField member : group.members()) {
                        String from = FormAnswers.path(group.id(), row, member.id());
                        field(member, from, FormAnswers.path(group.id(), filled, member.id()));
                    }
                    filled++;
                }
                for (FormField member : group.members()) {
                    unread.remove(FormAnswers.path(group.id(), row, member.id()));
                }
            }
            answers.rows(group.id(), filled);
        }

        private boolean isFilled(FormField group, int row) {
            for (FormField member : group.members()) {
                if (!given(FormAnswers.path(group.id(), row, member.id())).isEmpty()) {
                    return true;
                }
            }
            return false;
        }

        private void field(FormField field, String from, String to) {
            unread.remove(from);
            List<String> values = given(from);
            if (values.isEmpty()) {
                return;
            }
            answers.typed(to, values);
            if (values.size() > 1 && field.kind() != FieldKind.MULTI_CODED) {
                AnswerReader.refused(to, ProblemCode.UNEXPECTED_VALUE, values.get(1))
                        .ifPresent(problems::add);
                return;
            }
            AnswerReader.read(field, to, values, answers).ifPresent(problems::add);
        }

        /** What was given under a name, trimmed, without blanks. */
        private List<String> given(String name) {
            List<String> values = new ArrayList<>();
            List<String> sent = raw.get(name);
            if (sent != null) {
                for (String value : sent) {
                    if (value != null && !value.trim().isEmpty()) {
                        values.add(value.trim());
                    }
                }
            }
            return values;
        }

        private ParsedForm done(FormDefinition form) {
            for (String name : unread) {
                List<String> values = given(name);
                if (!values.isEmpty()) {
                    answers.typed(name, values);
                }
                for (String value : values) {
                    AnswerReader.refused(name, ProblemCode.UNEXPECTED_VALUE, value)
                            .ifPresent(problems::add);
                }
            }
            return ParsedForm.of(FormDefaults.of(form).fillIn(answers.build()), problems);
        }
    }
}
