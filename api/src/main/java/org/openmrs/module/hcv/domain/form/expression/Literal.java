/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** A value as it is written: a number, a text, true, false or null. */
final class Literal extends Node {

    private final Value value;
    private final ValueType type;

    private Literal(Value value, ValueType type) {
        this.value = value;
        this.type = type;
    }

    static Literal number(String digits) {
        return new Literal(Value.of(Double.parseDouble(digits)), ValueType.NUMBER);
    }

    static Literal text(String text) {
        if (text.trim().isEmpty()) {
            throw new ExpressionFault("has an empty text; isEmpty() asks whether something was answered");
        }
        return new Literal(Value.of(text), ValueType.TEXT);
    }

    static Literal truth(boolean truth) {
        return new Literal(Value.of(truth), ValueType.BOOLEAN);
    }

    static Literal nothing() {
        return new Literal(Value.empty(), ValueType.NOTHING);
    }

    /** The text; empty for a value that is none. */
    String text() {
        return value.text().orElse("");
    }

    @Override
    Value evaluate(Scope scope) {
        return value;
    }

    @Override
    ValueType check(Checking checking) {
        return type;
    }

    @Override
    void json(StringBuilder to, UnaryOperator<String> pathOf) {
        to.append("[\"value\",");
        write(to, '"');
        to.append(']');
    }

    @Override
    void write(StringBuilder to, BinaryOperator<String> texts) {
        write(to, '\'');
    }

    void write(StringBuilder to, char quote) {
        if (type == ValueType.TEXT) {
            to.append(quote).append(text()).append(quote);
        } else if (type == ValueType.NUMBER) {
            BigDecimal number = BigDecimal.valueOf(value.number().orElse(0));
            to.append(number.stripTrailingZeros().toPlainString());
        } else {
            to.append(type == ValueType.NOTHING ? "null" : value.toString());
        }
    }
}
