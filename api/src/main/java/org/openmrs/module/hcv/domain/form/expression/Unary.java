/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Not, or minus. */
final class Unary extends Node {

    private final String operator;
    private final Node operand;

    Unary(String operator, Node operand) {
        this.operator = operator;
        this.operand = operand;
    }

    private boolean isNot() {
        return operator.equals("!");
    }

    @Override
    Value evaluate(Scope scope) {
        Value value = operand.evaluate(scope);
        if (isNot()) {
            return Value.of(!value.isTrue());
        }
        OptionalDouble number = value.number();
        return number.isPresent() ? Value.of(-number.getAsDouble()) : Value.empty();
    }

    @Override
    ValueType check(Checking checking) {
        ValueType type = isNot() ? ValueType.BOOLEAN : ValueType.NUMBER;
        checking.require(operand, type, operator);
        if (!isNot()) {
            checking.calculatesWith(operand);
        }
        return type;
    }

    @Override
    void json(StringBuilder to, UnaryOperator<String> pathOf) {
        to.append(isNot() ? "[\"!\"," : "[\"minus\",");
        operand.json(to, pathOf);
        to.append(']');
    }

    @Override
    void write(StringBuilder to, BinaryOperator<String> texts) {
        to.append(operator);
        operand.write(to, texts);
    }

    @Override
    List<Node> parts() {
        return Collections.singletonList(operand);
    }
}
