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

/** One of two parts, as a condition decides. */
final class Choice extends Node {

    private final Node condition;
    private final Node yes;
    private final Node no;

    Choice(Node condition, Node yes, Node no) {
        this.condition = condition;
        this.yes = yes;
        this.no = no;
    }

    @Override
    Value evaluate(Scope scope) {
        return condition.evaluate(scope).isTrue() ? yes.evaluate(scope) : no.evaluate(scope);
    }

    @Override
    ValueType check(Checking checking) {
        checking.require(condition, ValueType.BOOLEAN, "?");
        ValueType first = yes.check(checking);
        ValueType second = no.check(checking);
        if (first != second && first != ValueType.NOTHING && second != ValueType.NOTHING) {
            throw new ExpressionFault("chooses between a " + first + " and a " + second);
        }
        return first == ValueType.NOTHING ? second : first;
    }

    @Override
    void json(StringBuilder to, UnaryOperator<String> pathOf) {
        to.append("[\"?\",");
        condition.json(to, pathOf);
        to.append(',');
        yes.json(to, pathOf);
        to.append(',');
        no.json(to, pathOf);
        to.append(']');
    }

    @Override
    void write(StringBuilder to, BinaryOperator<String> texts) {
        to.append('(');
        condition.write(to, texts);
        to.append(" ? ");
        yes.write(to, texts);
        to.append(" : ");
        no.write(to, texts);
        to.append(')');
    }

    @Override
    List<Node> parts() {
        return Arrays.asList(condition, yes, no);
    }
}
