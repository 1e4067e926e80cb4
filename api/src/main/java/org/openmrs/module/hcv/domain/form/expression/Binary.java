/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Two parts with an operator between them. */
final class Binary extends Node {

    private final Node left;
    private final Operator operator;
    private final Node right;

    Binary(Node left, Operator operator, Node right) {
        this.left = left;
        this.operator = operator;
        this.right = right;
    }

    @Override
    Value evaluate(Scope scope) {
        return operator.apply(left.evaluate(scope), right.evaluate(scope));
    }

    @Override
    ValueType check(Checking checking) {
        if (operator.isLogic()) {
            checking.require(left, ValueType.BOOLEAN, operator.sign());
            checking.require(right, ValueType.BOOLEAN, operator.sign());
            return ValueType.BOOLEAN;
        }
        if (operator.isEquality()) {
            checking.comparable(left, right, operator.sign());
            return ValueType.BOOLEAN;
        }
        for (Node part : parts()) {
            checking.require(part, ValueType.NUMBER, operator.sign());
            checking.calculatesWith(part);
        }
        return operator.isOrder() ? ValueType.BOOLEAN : ValueType.NUMBER;
    }

    @Override
    void json(StringBuilder to, UnaryOperator<String> pathOf) {
        to.append("[\"").append(operator.sign()).append("\",");
        left.json(to, pathOf);
        to.append(',');
        right.json(to, pathOf);
        to.append(']');
    }

    @Override
    void write(StringBuilder to, BinaryOperator<String> texts) {
        to.append('(');
        part(to, left, right, texts);
        to.append(' ').append(operator.sign()).append(' ');
        part(to, right, left, texts);
        to.append(')');
    }

    private static void part(StringBuilder to, Node part, Node other, BinaryOperator<String> texts) {
        Checking.writeCompared(to, part, other, texts);
    }

    @Override
    List<Node> parts() {
        return Arrays.asList(left, right);
    }
}
