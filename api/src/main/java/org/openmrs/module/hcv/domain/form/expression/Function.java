/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The functions of the form engine that an expression may call. */
enum Function {
    IS_EMPTY("isEmpty", 1, ValueType.BOOLEAN),
    INCLUDES("includes", 2, ValueType.BOOLEAN),
    IS_DATE_BEFORE("isDateBefore", 2, ValueType.BOOLEAN),
    TODAY("today", 0, ValueType.MOMENT),
    ROUND("Math.round", 1, ValueType.NUMBER);

    private final String called;
    private final int arity;
    private final ValueType result;

    Function(String called, int arity, ValueType result) {
        this.called = called;
        this.arity = arity;
        this.result = result;
    }

    static Function named(String name) {
        for (Function function : values()) {
            if (function.called.equals(name)) {
                return function;
            }
        }
        throw new ExpressionFault("calls " + name + "(), which is none of its functions");
    }

    String called() {
        return called;
    }

    int arity() {
        return arity;
    }

    Value apply(List<Value> arguments, Scope scope) {
        switch (this) {
            case IS_EMPTY:
                return Value.of(arguments.get(0).isEmpty());
            case INCLUDES:
                return Value.of(
                        arguments.get(1).text().filter(arguments.get(0)::has).isPresent());
            case IS_DATE_BEFORE:
                Optional<LocalDate> first = arguments.get(0).date();
                Optional<LocalDate> second = arguments.get(1).date();
                return Value.of(
                        first.isPresent() && second.isPresent() && first.get().isBefore(second.get()));
            case TODAY:
                return Value.of(scope.today());
            default:
                OptionalDouble number = arguments.get(0).number();
                return number.isPresent() ? Value.of((double) Math.round(number.getAsDouble())) : Value.empty();
        }
    }

    ValueType check(List<Node> arguments, Checking checking) {
        switch (this) {
            case IS_EMPTY:
                checking.requireName(arguments.get(0), called);
                break;
            case INCLUDES:
                checking.member(arguments.get(0), arguments.get(1));
                break;
            case IS_DATE_BEFORE:
                checking.dates(arguments.get(0), arguments.get(1));
                break;
            case ROUND:
                checking.require(arguments.get(0), ValueType.NUMBER, called);
                checking.calculatesWith(arguments.get(0));
                break;
            default:
                break;
        }
        return result;
    }
}
