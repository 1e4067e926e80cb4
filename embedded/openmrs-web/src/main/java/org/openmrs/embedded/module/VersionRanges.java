/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.module;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Version numbers and the ranges a config.xml may ask for. */
public final class VersionRanges {

    private static final Pattern SPAN = Pattern.compile("(\\d[\\d.]*(?:\\*)?)\\S*?\\s*-\\s*(\\d[\\d.]*(?:\\*)?).*");

    private VersionRanges() {}

    /** @return true when the version lies in one of the ranges, or no range is given */
    public static boolean match(String version, String ranges) {
        if (ranges == null || ranges.isBlank()) {
            return true;
        }
        for (String range : ranges.split(",")) {
            if (inRange(version, range.trim())) {
                return true;
            }
        }
        return false;
    }

    private static boolean inRange(String version, String range) {
        Matcher span = SPAN.matcher(range);
        if (span.matches()) {
            return between(version, span.group(1), span.group(2));
        }
        if (range.contains("*")) {
            return between(version, range, range);
        }
        return compare(version, range, true) >= 0;
    }

    private static boolean between(String version, String lowest, String highest) {
        String last = highest.replace("*", Integer.toString(Integer.MAX_VALUE));
        return compare(version, lowest.replace('*', '0'), true) >= 0 && compare(version, last, true) <= 0;
    }

    /** Compares number by number; a missing number is zero; null equals everything. */
    public static int compare(String first, String second, boolean ignoreQualifier) {
        if (first == null || second == null) {
            return 0;
        }
        String[] a = first.trim().split("-", 2);
        String[] b = second.trim().split("-", 2);
        String[] left = a[0].split("\\.");
        String[] right = b[0].split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int difference = Long.compare(number(left, i), number(right, i));
            if (difference != 0) {
                return difference;
            }
        }
        return ignoreQualifier ? 0 : Integer.compare(b.length, a.length);
    }

    private static long number(String[] parts, int index) {
        if (index >= parts.length || !parts[index].trim().matches("\\d{1,18}")) {
            return 0;
        }
        return Long.parseLong(parts[index].trim());
    }
}
