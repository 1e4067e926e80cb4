/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words and signs of an expression, read one after the other. For one thread. */
final class Tokens {

    static final String END = "";

    private static final List<String> SIGNS = Arrays.asList(
            "===", "!==", "==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "+", "-", "*", "/", "(", ")", ",", "?",
            ":");

    private final List<String> all = new ArrayList<>();
    private int next;

    Tokens(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ') {
                at++;
            } else {
                String token = c == '\'' ? quoted(text, at) : isWordPart(c) ? word(text, at) : sign(text, at);
                all.add(token);
                at += token.length();
            }
        }
    }

    /** With both quotes; there is no way to write a quote inside of it. */
    private static String quoted(String text, int start) {
        int end = text.indexOf('\'', start + 1);
        if (end < 0) {
            throw new ExpressionFault("has a text that does not end");
        }
        String token = text.substring(start, end + 1);
        if (token.chars().anyMatch(c -> c == '\\' || c == '"' || c < ' ')) {
            throw new ExpressionFault("has a text with a sign that cannot be used");
        }
        return token;
    }

    private static String word(String text, int start) {
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static String sign(String text, int start) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, start)) {
                return sign;
            }
        }
        throw new ExpressionFault("has the sign " + text.charAt(start) + ", which has no meaning");
    }

    private static boolean isWordPart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_';
    }

    /** The token that comes next, which stays where it is; {@link #END} behind the last. */
    String peek() {
        return next < all.size() ? all.get(next) : END;
    }

    String take() {
        String token = peek();
        next++;
        return token;
    }

    /** Takes the token if it is the one that comes next. */
    boolean takeIf(String token) {
        boolean found = peek().equals(token);
        if (found) {
            next++;
        }
        return found;
    }

    void expect(String token) {
        if (!takeIf(token)) {
            throw new ExpressionFault("has " + shown() + " in the place of " + token);
        }
    }

    /** The next token as a message names it. */
    String shown() {
        return peek().isEmpty() ? "its end" : peek();
    }
}
