/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** A name, which stands for the answer of a field or for a fact of the person. */
final class Name extends Node {

    private final String name;

    Name(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    @Override
    Value evaluate(Scope scope) {
        return scope.valueOf(name);
    }

    @Override
    ValueType check(Checking checking) {
        return checking.typeOf(name);
    }

    @Override
    void json(StringBuilder to, UnaryOperator<String> pathOf) {
        to.append("[\"name\",\"").append(pathOf.apply(name)).append("\"]");
    }

    @Override
    void write(StringBuilder to, BinaryOperator<String> texts) {
        to.append(name);
    }
}
