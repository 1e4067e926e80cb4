/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * An expression of a form file, in the part of JavaScript that the O3 form engine, the server and the page agree on.
 *
 * <p>Names; numbers; texts in single quotes; {@code true}, {@code false}, {@code null}; {@code ! && || === !== == !=
 * < <= > >= + - * /}, {@code a ? b : c} and parentheses; {@code isEmpty(x)}, {@code includes(several, 'one')}, {@code
 * isDateBefore(a, b)}, {@code today()} and {@code Math.round(x)}. Whatever is compared with something empty is false,
 * but {@code !==} is true; a calculation with something empty is empty. Immutable and safe for use by several threads.
 */
public final class Expression {

    private final String text;
    private final Node root;
    private final Set<String> names;

    private Expression(String text, Node root) {
        this.text = text;
        this.root = root;
        Set<String> found = new LinkedHashSet<>();
        collect(root, found);
        this.names = Collections.unmodifiableSet(found);
    }

    /** @throws ExpressionFault that says why the text is no expression */
    public static Expression parse(String text) {
        return new Expression(text, new Parser(text).parse());
    }

    private static void collect(Node node, Set<String> names) {
        if (node instanceof Name) {
            names.add(((Name) node).name());
        }
        node.parts().forEach(part -> collect(part, names));
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** The names in it, in the order in which they come. */
    public Set<String> names() {
        return names;
    }

    /** Whether it comes to true. */
    public boolean holds(Scope scope) {
        return evaluate(scope).isTrue();
    }

    public Value evaluate(Scope scope) {
        return root.evaluate(scope);
    }

    /**
     * Checks names, types and answers.
     *
     * @throws ExpressionFault that says what is wrong
     */
    public void check(Vocabulary vocabulary, ValueType expected) {
        ValueType found = root.check(new Checking(root, vocabulary));
        if (found != expected) {
            throw new ExpressionFault("is a " + found + " in the place of a " + expected);
        }
    }

    /**
     * For the page: nested arrays such as {@code ["===",["name","outcome"],["value","made"]]}.
     *
     * @param pathOf what the page calls a name
     */
    public String json(UnaryOperator<String> pathOf) {
        StringBuilder json = new StringBuilder();
        root.json(json, pathOf);
        return json.toString();
    }

    /**
     * The same expression with other texts, such as UUIDs in the place of keys.
     *
     * @param texts what a text becomes that is compared with a name, from the name and the text
     */
    public String withTexts(BinaryOperator<String> texts) {
        StringBuilder written = new StringBuilder();
        root.write(written, texts);
        return written.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
