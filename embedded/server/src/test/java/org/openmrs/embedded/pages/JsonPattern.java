/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What an answer has to look like: every member as it is written, {@code {any}} for any value, and {@code …} as a
 * member, or as the last element of a list, where more may follow.
 */
final class JsonPattern {

    private static final String ANY = "{any}";
    private static final String MORE = "…";

    private final JsonNode pattern;

    private JsonPattern(JsonNode pattern) {
        this.pattern = pattern;
    }

    static JsonPattern of(JsonNode pattern) {
        return new JsonPattern(pattern);
    }

    /** Each place where the answer is not as it has to be. */
    List<String> differences(JsonNode answer) {
        List<String> differences = new ArrayList<>();
        compare("", pattern, answer, differences);
        return differences;
    }

    private static void compare(String path, JsonNode expected, JsonNode answer, List<String> differences) {
        if (expected.isObject() && answer.isObject()) {
            members(path, expected, answer, differences);
        } else if (expected.isArray() && answer.isArray()) {
            elements(path, expected, answer, differences);
        } else if (!expected.asText().equals(ANY) && !same(expected, answer)) {
            differences.add(path + ": " + answer + " instead of " + expected);
        }
    }

    private static boolean same(JsonNode expected, JsonNode answer) {
        return expected.isNumber() && answer.isNumber()
                ? expected.decimalValue().compareTo(answer.decimalValue()) == 0
                : expected.equals(answer);
    }

    private static void members(String path, JsonNode expected, JsonNode answer, List<String> differences) {
        for (Iterator<Map.Entry<String, JsonNode>> all = expected.fields(); all.hasNext(); ) {
            Map.Entry<String, JsonNode> member = all.next();
            if (!member.getKey().equals(MORE)) {
                JsonNode there = answer.path(member.getKey());
                if (there.isMissingNode()) {
                    differences.add(path + "." + member.getKey() + " is missing");
                } else {
                    compare(path + "." + member.getKey(), member.getValue(), there, differences);
                }
            }
        }
        for (Iterator<String> names = answer.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!expected.has(name) && !expected.has(MORE)) {
                differences.add(path + "." + name + " is not expected");
            }
        }
    }

    private static void elements(String path, JsonNode expected, JsonNode answer, List<String> differences) {
        boolean open = expected.size() > 0
                && expected.get(expected.size() - 1).asText().equals(MORE);
        int listed = open ? expected.size() - 1 : expected.size();
        if (answer.size() < listed || !open && answer.size() > listed) {
            differences.add(path + " has " + answer.size() + " elements instead of " + listed);
        }
        for (int i = 0; i < Math.min(listed, answer.size()); i++) {
            compare(path + "[" + i + "]", expected.get(i), answer.get(i), differences);
        }
    }
}
