/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.web;

/** A url-pattern of a filter mapping: everything, one path, a folder with all below it, or an extension. */
final class PathPattern {

    private final String pattern;

    private PathPattern(String pattern) {
        this.pattern = pattern;
    }

    static PathPattern of(String pattern) {
        return new PathPattern(pattern);
    }

    boolean fits(String path) {
        if ("*".equals(pattern) || "/*".equals(pattern) || pattern.equals(path)) {
            return true;
        }
        if (pattern.endsWith("/*")) {
            String folder = pattern.substring(0, pattern.length() - 2);
            return path.equals(folder) || path.startsWith(folder + "/");
        }
        return pattern.startsWith("*.")
                && path.substring(path.lastIndexOf('/') + 1).endsWith(pattern.substring(1));
    }
}
