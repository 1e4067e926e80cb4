/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.module;

import liquibase.Scope;
import liquibase.exception.LiquibaseException;
import liquibase.ui.LoggerUIService;

/** Runs change logs so that their progress goes to the log instead of the screen. */
public final class QuietLiquibase {

    private QuietLiquibase() {}

    /** The run of a change log. */
    @FunctionalInterface
    public interface Work {

        void run() throws LiquibaseException;
    }

    /**
     * @throws LiquibaseException when the change log fails
     */
    public static void run(Work work) throws LiquibaseException {
        try {
            Scope.child(Scope.Attr.ui, new LoggerUIService(), work::run);
        } catch (LiquibaseException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new LiquibaseException(e);
        }
    }
}
