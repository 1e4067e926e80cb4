/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;

/**
 * Status and kind of an answer, as one cell of the page matrix writes them: {@code 200 html}, {@code 302 login}; or the
 * status alone, where the answer is not the module's.
 */
record Expected(int status, String kind) {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=utf-8",
            "csv", "text/csv;charset=utf-8",
            "json", "application/json;charset=utf-8",
            "css", "text/css",
            "js", "javascript",
            "svg", "image/svg+xml");

    private static final Map<String, String> TARGETS =
            Map.of("login", "/hcv/login", "home", "/hcv/", "error", "/error.html");

    /** @throws IllegalArgumentException for a kind that is none of the known ones */
    static Expected parse(String cell) {
        String[] parts = cell.trim().split(" ");
        if (parts.length == 1) {
            return new Expected(Integer.parseInt(parts[0]), "");
        }
        if (!TYPES.containsKey(parts[1]) && !TARGETS.containsKey(parts[1])) {
            throw new IllegalArgumentException("Unknown kind of answer: " + cell);
        }
        return new Expected(Integer.parseInt(parts[0]), parts[1]);
    }

    /** The answer in the matrix's words; what it has no word for stands as it came. */
    String describe(HttpResponse<?> answer) {
        if (kind.isEmpty()) {
            return Integer.toString(answer.statusCode());
        }
        if (answer.statusCode() / 100 == 3) {
            String path = URI.create(answer.headers().firstValue("Location").orElse(""))
                    .getPath();
            return answer.statusCode() + " " + wordFor(path);
        }
        String type = answer.headers()
                .firstValue("Content-Type")
                .orElse("")
                .replace(" ", "")
                .toLowerCase(Locale.ROOT);
        return answer.statusCode()
                + " "
                + TYPES.entrySet().stream()
                        .filter(one -> type.contains(one.getValue()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(type);
    }

    /** Whether it is a page or a file of the module. */
    boolean isPage() {
        return kind.equals("html") || kind.equals("csv") || kind.equals("json");
    }

    private static String wordFor(String path) {
        return TARGETS.entrySet().stream()
                .filter(one -> path.endsWith(one.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(path);
    }

    @Override
    public String toString() {
        return kind.isEmpty() ? Integer.toString(status) : status + " " + kind;
    }
}
