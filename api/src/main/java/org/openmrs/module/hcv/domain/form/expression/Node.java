/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** A part of a parsed expression. Immutable. */
abstract class Node {

    abstract Value evaluate(Scope scope);

    /** What it stands for. */
    abstract ValueType check(Checking checking);

    /** The same part for the page: an array of its kind and its parts. */
    abstract void json(StringBuilder to, UnaryOperator<String> pathOf);

    /** The same part as text, with other texts in the place of those that a name is compared with. */
    abstract void write(StringBuilder to, BinaryOperator<String> texts);

    List<Node> parts() {
        return Collections.emptyList();
    }
}
