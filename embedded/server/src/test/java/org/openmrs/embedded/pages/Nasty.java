/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values that have broken one program or another: lengths, scripts, control characters, markup, numbers, dates. */
final class Nasty {

    /** As typed on a page. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "\n",
            "x",
            "x".repeat(255),
            "x".repeat(256),
            "x".repeat(1001),
            "x".repeat(66000),
            "e\u0301".repeat(60),
            "\u0000",
            "a\u0000b",
            "\u0007",
            "\uFEFF",
            "\u200B\u200B",
            "\u202Etfel\u202C",
            "\u0645\u0631\u062D\u0628\u0627",
            "\u0416\u0438",
            "\u4F60\u597D",
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\u2695\uFE0F",
            "<b>bold</b>",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "${7*7}",
            "#{7*7}",
            "{{7*7}}",
            "th:text=\"${T(java.lang.Runtime)}\"",
            "' or '1'='1",
            "'; drop table obs; --",
            "%00",
            "%s%n",
            "{0}",
            "../../etc/passwd",
            "=1+1",
            "null",
            "undefined",
            "true",
            "NaN",
            "Infinity",
            "-Infinity",
            "1e400",
            "1E5",
            "-0",
            "0",
            "-1",
            "1,5",
            "1.5",
            "1.",
            ".5",
            "+1",
            "0x10",
            "12abc",
            "999999999999999999999",
            "0.0000000000000000001",
            "\u0661\u0662",
            "\uFF11\uFF12",
            "0000-01-01",
            "0001-01-01",
            "9999-12-31",
            "10000-01-01",
            "-0001-01-01",
            "2024-02-30",
            "2026-13-01",
            "2026-1-1",
            "2025-03-02",
            "2025-03-02T00:00:00Z",
            "02/03/2026",
            "\u0662\u0660\u0662\u0665-\u0660\u0663-\u0660\u0662",
            "1885-01-01",
            "yes",
            "no",
            "prefer-not-to-say",
            "result.positive",
            "Result.Positive",
            "a".repeat(36),
            "00000000-0000-4000-8000-000000000000");

    private static final List<String> LITERALS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "-0.0",
            "1",
            "-1",
            "1.5",
            "1e400",
            "-1e400",
            "1e-400",
            "1e999999999",
            "123456789012345678901234567890",
            "0.1234567890123456789012345678901234567890123456789",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "[null]",
            "[\"yes\",\"no\"]",
            "[\"yes\",\"yes\"]",
            "{\"a\":1}",
            "\"\\ud83d\"",
            "\"\\ude00\"",
            "\"\\u0000\"");

    private Nasty() {}

    /** As JSON: every type, and every text. */
    static List<String> literals() {
        List<String> all = new ArrayList<>(LITERALS);
        Stream.of(TEXTS).flatMap(List::stream).map(Nasty::quoted).forEach(all::add);
        return List.copyOf(all);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            quoted.append(c < ' ' || c == '"' || c == '\\' || c > '~' ? String.format("\\u%04x", (int) c) : c);
        }
        return quoted.append('"').toString();
    }
}
