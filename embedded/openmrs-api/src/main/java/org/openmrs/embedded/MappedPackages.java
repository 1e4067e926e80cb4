/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Packages of started modules to scan for mapped classes. Safe for use by several threads. */
public final class MappedPackages {

    private static final List<String> PACKAGES = new CopyOnWriteArrayList<>();

    private MappedPackages() {}

    public static void add(String packageName) {
        PACKAGES.add(packageName);
    }

    public static List<String> all() {
        return PACKAGES;
    }
}
