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
import org.openmrs.module.hcv.domain.form.expression.Scope;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/**
 * Checks answers against what their form accepts: required answers, ranges, lengths, dates, answers that others rule
 * out, and the form's own rules. A hidden field is not required, and of an answer that comes for one nothing else is
 * said.
 */
public final class FormCheck {

    private final FormDefinition form;
    private final DateLimits dates;
    private final FormPerson person;

    private FormCheck(FormDefinition form, DateLimits dates, FormPerson person) {
        this.form = form;
        this.dates = dates;
        this.person = person;
    }

    public static FormCheck of(FormDefinition form, DateLimits dates) {
        return new FormCheck(form, dates, FormPerson.unknown());
    }

    /** The same check for a form whose expressions look at the person. */
    public FormCheck about(FormPerson asked) {
        return new FormCheck(form, dates, asked);
    }

    /** Every problem, in the order of the fields. */
    public Problems check(FormAnswers answers) {
        return new Checking(answers).all();
    }

    private final class Checking {

        private final FormAnswers answers;
        private final FormState state;
        private final Problems problems = Problems.collect();

        private Checking(FormAnswers answers) {
            this.answers = answers;
            this.state = FormState.of(form, answers, person, dates.today());
        }

        private Problems all() {
            for (FormField field : form.fields()) {
                if (field.kind() == FieldKind.GROUP) {
                    group(field);
                } else {
                    field(field, FieldPlace.outside(field.id()));
                }
            }
            return problems;
        }

        private void group(FormField group) {
            int filled = answers.rows(group.id());
            if (state.isHidden(group.id())) {
                if (filled > 0) {
                    problems.add(Problem.error(FormAnswers.row(group.id(), 0), group.hiddenProblem()));
                }
                return;
            }
            // A group that does not repeat is always asked, so its required fields count although it is empty.
            int asked = group.isRepeating() ? filled : 1;
            for (int row = 0; row < asked; row++) {
                for (FormField member : group.members()) {
                    field(member, FieldPlace.inRow(group, row, member.id()));
                }
            }
        }

        private void field(FormField field, FieldPlace place) {
            String path = place.path();
            boolean answered = answers.isAnswered(path);
            if (state.isHidden(path)) {
                if (answered) {
                    problems.add(Problem.error(path, field.hiddenProblem()));
                }
                return;
            }
            if (answered) {
                accepted(field, path);
            } else {
                missing(field, place);
            }
            if (problems.at(path).isEmpty()) {
                rules(field, place);
            }
        }

        private void missing(FormField field, FieldPlace place) {
            if (field.isRequired()) {
                problems.add(Problem.error(place.path(), ProblemCode.REQUIRED));
            } else if (place.isInFilledRow(answers) && field.requiredInRow().isPresent()) {
                problems.add(Problem.error(place.path(), field.requiredInRow().get()));
            } else {
                Scope scope = state.scope(place);
                field.requiredWhen()
                        .filter(condition -> condition.holds(scope.valueOf(condition.fieldId())))
                        .ifPresent(condition -> problems.add(Problem.error(place.path(), condition.problem())));
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
                            path, ProblemCode.OUT_OF_RANGE, limits.least(), limits.greatest(), limits.unitInText())));
        }

        private void length(FormField field, String path, String text) {
            int characters = text.codePointCount(0, text.length());
            if (characters > field.maxLength()) {
                problems.add(Problem.error(path, ProblemCode.TOO_LONG, field.maxLength(), characters));
            } else if (characters < field.minLength()) {
                problems.add(Problem.error(path, ProblemCode.TOO_SHORT, field.minLength(), characters));
            }
        }

        private void rules(FormField field, FieldPlace place) {
            for (FormRule rule : field.rules()) {
                if (rule.broken().holds(state.scope(place))) {
                    problems.add(rule.problem(place.path()));
                }
            }
        }
    }
}
