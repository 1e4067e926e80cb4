/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.form.expression.Expression;
import org.openmrs.module.hcv.domain.form.expression.Scope;
import org.openmrs.module.hcv.domain.form.expression.Value;
import org.openmrs.module.hcv.domain.problem.Code;

/**
 * A form with its answers: which fields are hidden, and what the calculated ones come to. Fields are gone through in
 * the order of the form, as an expression that hides or calculates only names what stands before it. For one thread.
 */
final class FormState {

    private final FormDefinition form;
    private final FormAnswers given;
    private final FormPerson person;
    private final LocalDate today;
    private final Set<String> hidden = new HashSet<>();
    private final Map<String, Value> calculated = new HashMap<>();

    private FormState(FormDefinition form, FormAnswers given, FormPerson person, LocalDate today) {
        this.form = form;
        this.given = given;
        this.person = person;
        this.today = today;
    }

    static FormState of(FormDefinition form, FormAnswers given, FormPerson person, LocalDate today) {
        FormState state = new FormState(form, given, person, today);
        for (FormSection section : form.sections()) {
            state.section(section);
        }
        return state;
    }

    private void section(FormSection section) {
        boolean closed = holds(section.hide(), FieldPlace.outside(""));
        for (FormField field : section.fields()) {
            FieldPlace place = FieldPlace.outside(field.id());
            visit(field, place, closed);
            for (int row = 0; row < rows(field); row++) {
                for (FormField member : field.members()) {
                    visit(member, FieldPlace.inRow(field, row, member.id()), isHidden(field.id()));
                }
            }
        }
    }

    /** A group that does not repeat is always asked, also before anything of it was answered. */
    private int rows(FormField group) {
        return group.kind() == FieldKind.GROUP && !group.isRepeating() ? 1 : given.rows(group.id());
    }

    private void visit(FormField field, FieldPlace place, boolean closed) {
        if (closed || holds(field.hide(), place)) {
            hidden.add(place.path());
        } else if (field.calculate().isPresent()) {
            calculated.put(place.path(), field.calculate().get().evaluate(scope(place)));
        }
    }

    private boolean holds(Optional<Expression> expression, FieldPlace place) {
        return expression.isPresent() && expression.get().holds(scope(place));
    }

    boolean isHidden(String path) {
        return hidden.contains(path);
    }

    /** Where an expression that stands at a field finds its names. */
    Scope scope(FieldPlace place) {
        return new Scope() {
            @Override
            public Value valueOf(String name) {
                return named(name, place);
            }

            @Override
            public LocalDate today() {
                return today;
            }
        };
    }

    private Value named(String name, FieldPlace place) {
        if (name.equals(FormNames.AGE)) {
            return person.age(visit());
        } else if (name.equals(FormNames.SEX)) {
            return person.sexValue();
        }
        String path = place.pathOf(name);
        if (hidden.contains(path)) {
            return Value.empty();
        }
        Value result = calculated.get(path);
        return result == null ? answer(name, path, place) : result;
    }

    private LocalDate visit() {
        return form.first(FieldKind.VISIT_DATE)
                .flatMap(field -> given.date(field.id()))
                .orElse(today);
    }

    private Value answer(String name, String path, FieldPlace place) {
        Optional<FormField> field = place.field(form, name);
        if (field.isPresent() && field.get().kind() == FieldKind.MULTI_CODED) {
            return Value.of(given.codes(path).stream().map(Code::value).collect(Collectors.toList()));
        }
        Optional<Value> one = given.code(path).map(code -> Value.of(code.value()));
        if (!one.isPresent()) {
            one = given.number(path).map(number -> Value.of(number.doubleValue()));
        }
        if (!one.isPresent()) {
            one = given.date(path).map(Value::of);
        }
        if (!one.isPresent()) {
            one = given.text(path).map(Value::of);
        }
        return one.orElse(given.isAnswered(path) ? Value.unreadable() : Value.empty());
    }

    /**
     * The answers with what was calculated in the place of what was sent for it, and without what nobody typed into
     * hidden fields. What somebody did type there stays, so that it can be refused by name.
     */
    FormAnswers completed() {
        FormAnswers.Builder completed = given.toBuilder();
        calculated.forEach((path, value) -> {
            completed.remove(path);
            OptionalDouble number = value.number();
            if (number.isPresent()) {
                completed.number(path, plain(number.getAsDouble()));
            }
        });
        for (FormField field : form.fields()) {
            dropUntyped(field, FieldPlace.outside(field.id()), completed);
            for (int row = 0; row < given.rows(field.id()); row++) {
                for (FormField member : field.members()) {
                    dropUntyped(member, FieldPlace.inRow(field, row, member.id()), completed);
                }
            }
        }
        return completed.build();
    }

    private void dropUntyped(FormField field, FieldPlace place, FormAnswers.Builder completed) {
        String path = place.path();
        if (hidden.contains(path) && (field.calculate().isPresent() || !given.isAnswered(path))) {
            completed.remove(path);
        }
    }

    private static BigDecimal plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
