/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an expression by the precedence of its operators. For one thread. */
final class Parser {

    /** Deeper than any rule of a form, and far from what would exhaust a thread's stack. */
    private static final int DEEPEST = 60;

    private final Tokens tokens;
    private int depth;

    Parser(String text) {
        this.tokens = new Tokens(text);
    }

    Node parse() {
        Node root = choice();
        if (!tokens.peek().equals(Tokens.END)) {
            throw new ExpressionFault("goes on with " + tokens.shown() + " where it should end");
        }
        return root;
    }

    private Node choice() {
        if (++depth > DEEPEST) {
            throw new ExpressionFault("is nested too deep");
        }
        Node node = binary(1);
        if (tokens.takeIf("?")) {
            Node yes = choice();
            tokens.expect(":");
            node = new Choice(node, yes, choice());
        }
        depth--;
        return node;
    }

    /** Operators that hold closer than the given precedence, from left to right. */
    private Node binary(int precedence) {
        Node left = unary();
        Optional<Operator> operator = Operator.find(tokens.peek());
        while (operator.isPresent() && operator.get().precedence() >= precedence) {
            tokens.take();
            left = new Binary(left, operator.get(), binary(operator.get().precedence() + 1));
            operator = Operator.find(tokens.peek());
        }
        return left;
    }

    private Node unary() {
        if (tokens.peek().equals("!") || tokens.peek().equals("-")) {
            if (++depth > DEEPEST) {
                throw new ExpressionFault("is nested too deep");
            }
            Node node = new Unary(tokens.take(), unary());
            depth--;
            return node;
        }
        return primary();
    }

    private Node primary() {
        if (tokens.takeIf("(")) {
            Node inner = choice();
            tokens.expect(")");
            return inner;
        }
        String token = tokens.peek();
        if (token.isEmpty() || !isQuote(token) && !isWord(token)) {
            throw new ExpressionFault("has " + tokens.shown() + " where a value should stand");
        }
        tokens.take();
        if (isQuote(token)) {
            return Literal.text(token.substring(1, token.length() - 1));
        }
        return Character.isDigit(token.charAt(0)) ? number(token) : word(token);
    }

    private static boolean isQuote(String token) {
        return token.charAt(0) == '\'';
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.charAt(0));
    }

    private static Node number(String token) {
        if (!token.matches("[0-9]{1,15}(\\.[0-9]{1,10})?")) {
            throw new ExpressionFault("has the number " + token + ", which cannot be read");
        }
        return Literal.number(token);
    }

    private Node word(String word) {
        if (tokens.takeIf("(")) {
            return new Call(word, arguments());
        }
        switch (word) {
            case "true":
                return Literal.truth(true);
            case "false":
                return Literal.truth(false);
            case "null":
                return Literal.nothing();
            default:
                return new Name(word);
        }
    }

    private List<Node> arguments() {
        List<Node> arguments = new ArrayList<>();
        if (tokens.takeIf(")")) {
            return arguments;
        }
        do {
            arguments.add(choice());
        } while (tokens.takeIf(","));
        tokens.expect(")");
        return arguments;
    }
}
