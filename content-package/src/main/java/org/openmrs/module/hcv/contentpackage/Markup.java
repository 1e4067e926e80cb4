/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.contentpackage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** XML being written, one element a line. Not thread-safe. */
final class Markup {

    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private int depth;

    static Attributes attributes() {
        return new Attributes();
    }

    void open(String element, Map<String, String> attributes) {
        line(start(element, attributes) + ">");
        depth++;
    }

    void empty(String element, Map<String, String> attributes) {
        line(start(element, attributes) + "/>");
    }

    void close(String element) {
        depth--;
        line("</" + element + ">");
    }

    /** Puts what another holds inside the element that is open. */
    void append(Markup other) {
        other.text.toString().lines().forEach(this::line);
    }

    String text() {
        return text.toString();
    }

    private void line(String content) {
        text.append(INDENT.repeat(depth)).append(content).append('\n');
    }

    private static String start(String element, Map<String, String> attributes) {
        StringBuilder start = new StringBuilder("<" + element);
        // A map made with Map.of has no order of its own.
        Map<String, String> ordered = attributes instanceof LinkedHashMap ? attributes : new TreeMap<>(attributes);
        ordered.forEach((name, value) -> start.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        return start.toString();
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Attributes in the order in which they are given. */
    static final class Attributes {

        private final Map<String, String> map = new LinkedHashMap<>();

        Attributes with(String name, String value) {
            map.put(name, value);
            return this;
        }

        Map<String, String> map() {
            return map;
        }
    }
}
