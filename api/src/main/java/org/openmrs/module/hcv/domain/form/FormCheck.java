/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/**
 * Checks answers against what their form accepts: required answers, ranges, lengths, dates, and answers that others
 * rule out. An answer that is ruled out is not required, and nothing else is said of it.
 */
public final class FormCheck {

    private final FormDefinition form;
    private final DateLimits dates;

    private FormCheck(FormDefinition form, DateLimits dates) {
        this.form = form;
        this.dates = dates;
    }

    public static FormCheck of(FormDefinition form, DateLimits dates) {
        return new FormCheck(form, dates);
    }

    /** Every problem, in the order of the fields. */
    public Problems check(FormAnswers answers) {
        return new Checking(answers).all();
    }

    private final class Checking {

        private final FormAnswers answers;
        private final Problems problems = Problems.collect();

        private Checking(FormAnswers answers) {
            this.answers = answers;
        }

        private Problems all() {
            for (FormField field : form.fields()) {
                if (field.kind() == FieldKind.GROUP) {
                    group(field);
                } else {
                    field(field, Scope.outside(field.id()));
                }
            }
            return problems;
        }

        private void group(FormField group) {
            int filled = answers.rows(group.id());
            Optional<FieldCondition> against = against(group, Scope.outside(group.id()));
            if (filled > 0 && against.isPresent()) {
                problems.add(Problem.error(
                        FormAnswers.row(group.id(), 0), against.get().problem()));
                return;
            }
            // A group that does not repeat is always asked, so its required fields count although it is empty.
            int asked = group.isRepeating() ? filled : 1;
            for (int row = 0; row < asked; row++) {
                for (FormField member : group.members()) {
                    field(member, Scope.row(group, row, member.id()));
                }
            }
        }

        private void field(FormField field, Scope scope) {
            String path = scope.path();
            Optional<FieldCondition> against = against(field, scope);
            if (!answers.isAnswered(path)) {
                if (!against.isPresent()) {
                    missing(field, scope);
                }
            } else if (against.isPresent()) {
                problems.add(Problem.error(path, against.get().problem()));
            } else {
                accepted(field, path);
            }
        }

        /** The first condition that rules an answer out. */
        private Optional<FieldCondition> against(FormField field, Scope scope) {
            for (FieldCondition condition : field.onlyWhen()) {
                if (!condition.holds(answers, scope.pathOf(condition.fieldId()))) {
                    return Optional.of(condition);
                }
            }
            return Optional.empty();
        }

        private void missing(FormField field, Scope scope) {
            if (field.isRequired()) {
                problems.add(Problem.error(scope.path(), ProblemCode.REQUIRED));
            } else if (scope.isInRow() && field.requiredInRow().isPresent()) {
                problems.add(Problem.error(scope.path(), field.requiredInRow().get()));
            } else {
                field.requiredWhen()
                        .filter(condition -> condition.holds(answers, scope.pathOf(condition.fieldId())))
                        .ifPresent(condition -> problems.add(Problem.error(scope.path(), condition.problem())));
            }
        }

        private void accepted(FormField field, String path) {
            Optional<LocalDate> date = answers.date(path);
            date.ifPresent(d -> dates.check(field, path, d, form.earliestDate(), problems));
            Optional<BigDecimal> number = answers.number(path);
            number.ifPresent(n -> range(field, path, n));
            if (field.kind() == FieldKind.TEXT || field.kind() == FieldKind.LONG_TEXT) {
                answers.text(path).ifPresent(text -> length(field, path, text));
            }
        }

        private void range(FormField field, String path, BigDecimal number) {
            field.limits()
                    .filter(limits -> !limits.accepts(number))
                    .ifPresent(limits -> problems.add(Problem.error(
                            path, ProblemCode.OUT_OF_RANGE, limits.least(), limits.greatest(), limits.unit())));
        }

        private void length(FormField field, String path, String text) {
            int characters = text.codePointCount(0, text.length());
            if (characters > field.maxLength()) {
                problems.add(Problem.error(path, ProblemCode.TOO_LONG, field.maxLength(), characters));
            }
        }
    }

    /** Where a field stands, so that the names in its conditions can be found. */
    private static final class Scope {

        private final FormField group;
        private final int row;
        private final String fieldId;

        private Scope(FormField group, int row, String fieldId) {
            this.group = group;
            this.row = row;
            this.fieldId = fieldId;
        }

        private static Scope outside(String fieldId) {
            return new Scope(null, 0, fieldId);
        }

        private static Scope row(FormField group, int row, String fieldId) {
            return new Scope(group, row, fieldId);
        }

        private boolean isInRow() {
            return group != null;
        }

        private String path() {
            return pathOf(fieldId);
        }

        private String pathOf(String id) {
            return group != null && group.member(id).isPresent() ? FormAnswers.path(group.id(), row, id) : id;
        }
    }
}
