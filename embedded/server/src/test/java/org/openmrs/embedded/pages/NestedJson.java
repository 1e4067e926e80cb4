/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes values, which are JSON already, by their paths as one JSON object with a list of rows for each group. */
final class NestedJson {

    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private NestedJson() {}

    static String of(Map<String, String> values) {
        Map<String, String> top = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, Map<String, String>>> groups = new LinkedHashMap<>();
        values.forEach((path, value) -> {
            Matcher inRow = IN_ROW.matcher(path);
            if (inRow.matches()) {
                groups.computeIfAbsent(inRow.group(1), group -> new TreeMap<>())
                        .computeIfAbsent(Integer.valueOf(inRow.group(2)), row -> new LinkedHashMap<>())
                        .put(inRow.group(3), value);
            } else {
                top.put(path, value);
            }
        });
        groups.forEach((group, rows) -> top.put(
                group,
                IntStream.rangeClosed(0, rows.lastKey())
                        .mapToObj(row -> object(rows.getOrDefault(row, Map.of())))
                        .collect(Collectors.joining(",", "[", "]"))));
        return object(top);
    }

    private static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
