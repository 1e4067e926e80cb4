/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.util.function.BinaryOperator;

/**
 * Checks one expression against the names it may use.
 *
 * <p>An unanswered number or date is an empty text to the form engine, which JavaScript counts as 0 or stumbles over.
 * An expression that orders, calculates or compares days must therefore also ask whether the name is empty.
 */
final class Checking {

    private final Node root;
    private final Vocabulary vocabulary;

    Checking(Node root, Vocabulary vocabulary) {
        this.root = root;
        this.vocabulary = vocabulary;
    }

    ValueType typeOf(String name) {
        return vocabulary
                .typeOf(name)
                .orElseThrow(() -> new ExpressionFault("names " + name + ", which is not there or only comes later"));
    }

    void require(Node part, ValueType type, String by) {
        ValueType found = part.check(this);
        if (found != type) {
            throw new ExpressionFault("gives " + by + " a " + found + " in the place of a " + type);
        }
    }

    void requireName(Node part, String by) {
        if (!(part instanceof Name)) {
            throw new ExpressionFault("gives " + by + "() something other than a name");
        }
        part.check(this);
    }

    /** Two parts that can be equal: an answer with one of its own, or two numbers. */
    void comparable(Node left, Node right, String by) {
        ValueType first = left.check(this);
        ValueType second = right.check(this);
        boolean plain = first == ValueType.NUMBER || first == ValueType.TEXT || first == ValueType.BOOLEAN;
        if (first != second || !plain) {
            throw new ExpressionFault("compares a " + first + " with a " + second + " by " + by);
        }
        answers(left, right);
        answers(right, left);
    }

    /** Several answers, and one that can be among them. */
    void member(Node codes, Node code) {
        require(codes, ValueType.CODES, "includes");
        if (!(code instanceof Literal)) {
            throw new ExpressionFault("asks includes() for something other than an answer");
        }
        require(code, ValueType.TEXT, "includes");
        answers(codes, code);
    }

    private void answers(Node name, Node text) {
        if (name instanceof Name
                && text instanceof Literal
                && !((Literal) text).text().isEmpty()) {
            String of = ((Name) name).name();
            String answer = ((Literal) text).text();
            if (!vocabulary.canBe(of, answer)) {
                throw new ExpressionFault("compares " + of + " with '" + answer + "', which it can never be");
            }
        }
    }

    /** Two days, of which only the first may be one with a time. */
    void dates(Node first, Node second) {
        ValueType left = first.check(this);
        if (left != ValueType.DATE && left != ValueType.MOMENT) {
            throw new ExpressionFault("gives isDateBefore() a " + left + " in the place of a date");
        }
        ValueType right = second.check(this);
        boolean written = second instanceof Literal
                && second.evaluate(Nowhere.SCOPE).date().isPresent();
        if (right != ValueType.DATE && !written) {
            throw new ExpressionFault("gives isDateBefore() a " + right + " to compare with, in the place of a date");
        }
        calculatesWith(first);
        calculatesWith(second);
    }

    /** A name that is calculated with must also be asked whether it is empty. */
    void calculatesWith(Node part) {
        if (part instanceof Name && !isAsked(root, ((Name) part).name())) {
            String name = ((Name) part).name();
            throw new ExpressionFault("calculates with " + name + " and does not ask isEmpty(" + name + ")");
        }
    }

    private static boolean isAsked(Node node, String name) {
        if (node instanceof Call && ((Call) node).isEmptyOf(name)) {
            return true;
        }
        for (Node part : node.parts()) {
            if (isAsked(part, name)) {
                return true;
            }
        }
        return false;
    }

    /** Writes a part; a text that is compared with a name is written as the other text given for both. */
    static void writeCompared(StringBuilder to, Node part, Node other, BinaryOperator<String> texts) {
        boolean answer = part instanceof Literal
                && other instanceof Name
                && !((Literal) part).text().isEmpty();
        if (answer) {
            to.append('\'')
                    .append(texts.apply(((Name) other).name(), ((Literal) part).text()))
                    .append('\'');
        } else {
            part.write(to, texts);
        }
    }
}
