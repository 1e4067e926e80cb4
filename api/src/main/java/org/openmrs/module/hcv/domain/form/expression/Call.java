/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** A function with what it is given. */
final class Call extends Node {

    private final Function function;
    private final List<Node> arguments;

    Call(String name, List<Node> arguments) {
        this.function = Function.named(name);
        this.arguments = new ArrayList<>(arguments);
        if (arguments.size() != function.arity()) {
            throw new ExpressionFault(
                    "gives " + name + "() " + arguments.size() + " values in the place of " + function.arity());
        }
    }

    /** The name that is asked whether it is empty. */
    boolean isEmptyOf(String name) {
        return function == Function.IS_EMPTY
                && arguments.get(0) instanceof Name
                && ((Name) arguments.get(0)).name().equals(name);
    }

    @Override
    Value evaluate(Scope scope) {
        List<Value> values = new ArrayList<>();
        arguments.forEach(argument -> values.add(argument.evaluate(scope)));
        return function.apply(values, scope);
    }

    @Override
    ValueType check(Checking checking) {
        return function.check(arguments, checking);
    }

    @Override
    void json(StringBuilder to, UnaryOperator<String> pathOf) {
        to.append("[\"").append(function.called()).append('"');
        for (Node argument : arguments) {
            to.append(',');
            argument.json(to, pathOf);
        }
        to.append(']');
    }

    @Override
    void write(StringBuilder to, BinaryOperator<String> texts) {
        to.append(function.called()).append('(');
        for (int i = 0; i < arguments.size(); i++) {
            to.append(i == 0 ? "" : ", ");
            Checking.writeCompared(to, arguments.get(i), arguments.get(0), texts);
        }
        to.append(')');
    }

    @Override
    List<Node> parts() {
        return arguments;
    }
}
