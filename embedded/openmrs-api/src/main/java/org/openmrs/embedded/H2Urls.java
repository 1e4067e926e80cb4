/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded;

import java.nio.file.Path;

/** Addresses of H2 databases with the settings that OpenMRS's tables need. */
public final class H2Urls {

    private static final String OPTIONS = ";LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";

    private H2Urls() {}

    /** A database in memory that lives until the program ends. */
    public static String memory(String name) {
        return "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1" + OPTIONS;
    }

    /** A database in a file, without the ending H2 gives it. */
    public static String file(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath() + OPTIONS;
    }
}
