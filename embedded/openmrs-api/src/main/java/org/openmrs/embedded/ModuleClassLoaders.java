/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The class loaders of started modules, in the order they were started. Safe for use by several threads. */
public final class ModuleClassLoaders {

    private static final List<ClassLoader> LOADERS = new CopyOnWriteArrayList<>();

    private ModuleClassLoaders() {}

    public static void add(ClassLoader loader) {
        LOADERS.add(loader);
    }

    public static void remove(ClassLoader loader) {
        LOADERS.remove(loader);
    }

    public static List<ClassLoader> all() {
        return LOADERS;
    }
}
