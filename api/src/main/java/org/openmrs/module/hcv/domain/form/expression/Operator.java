/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.util.Optional;
import java.util.OptionalDouble;

/** What stands between two parts, with the precedence that JavaScript gives it. */
enum Operator {
    OR("||", 1),
    AND("&&", 2),
    SAME("===", 3),
    EQUAL("==", 3),
    NOT_SAME("!==", 3),
    NOT_EQUAL("!=", 3),
    LESS("<", 4),
    AT_MOST("<=", 4),
    GREATER(">", 4),
    AT_LEAST(">=", 4),
    PLUS("+", 5),
    MINUS("-", 5),
    TIMES("*", 6),
    DIVIDED_BY("/", 6);

    private final String sign;
    private final int precedence;

    Operator(String sign, int precedence) {
        this.sign = sign;
        this.precedence = precedence;
    }

    static Optional<Operator> find(String sign) {
        for (Operator operator : values()) {
            if (operator.sign.equals(sign)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    String sign() {
        return sign;
    }

    /** The higher, the closer it holds its parts together. */
    int precedence() {
        return precedence;
    }

    boolean isLogic() {
        return this == OR || this == AND;
    }

    boolean isEquality() {
        return this == SAME || this == EQUAL || this == NOT_SAME || this == NOT_EQUAL;
    }

    boolean isOrder() {
        return this == LESS || this == AT_MOST || this == GREATER || this == AT_LEAST;
    }

    Value apply(Value left, Value right) {
        if (this == OR) {
            return Value.of(left.isTrue() || right.isTrue());
        } else if (this == AND) {
            return Value.of(left.isTrue() && right.isTrue());
        } else if (isEquality()) {
            return Value.of(left.isSame(right) == (this == SAME || this == EQUAL));
        }
        OptionalDouble a = left.number();
        OptionalDouble b = right.number();
        if (!a.isPresent() || !b.isPresent()) {
            return isOrder() ? Value.of(false) : Value.empty();
        }
        return isOrder() ? Value.of(order(a.getAsDouble(), b.getAsDouble())) : number(a.getAsDouble(), b.getAsDouble());
    }

    private boolean order(double a, double b) {
        switch (this) {
            case LESS:
                return a < b;
            case AT_MOST:
                return a <= b;
            case GREATER:
                return a > b;
            default:
                return a >= b;
        }
    }

    /** In binary floating point, as the form engine and the page calculate. */
    private Value number(double a, double b) {
        switch (this) {
            case PLUS:
                return Value.of(a + b);
            case MINUS:
                return Value.of(a - b);
            case TIMES:
                return Value.of(a * b);
            default:
                return Value.of(a / b);
        }
    }
}
