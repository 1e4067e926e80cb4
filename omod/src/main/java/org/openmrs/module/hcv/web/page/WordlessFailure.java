/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import java.sql.SQLException;

/**
 * A failure for the log without the words of those whose message can quote what somebody typed: a database names the value
 * that is there twice, a parser the text it could not read. What is left is which kinds of failure led to each other, a
 * database's two codes, and all lines of the program. Messages that only name parts of the program are kept.
 */
final class WordlessFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** Causes of causes; more than that is a circle. */
    private static final int DEEPEST = 20;

    private final String shown;

    private WordlessFailure(String shown, Throwable cause) {
        super(shown, cause);
        this.shown = shown;
    }

    static WordlessFailure of(Throwable failure) {
        return of(failure, DEEPEST);
    }

    private static WordlessFailure of(Throwable failure, int deepest) {
        Throwable cause = failure.getCause();
        WordlessFailure wordless =
                new WordlessFailure(shown(failure), cause == null || deepest == 0 ? null : of(cause, deepest - 1));
        wordless.setStackTrace(failure.getStackTrace());
        if (deepest > 0) {
            for (Throwable suppressed : failure.getSuppressed()) {
                wordless.addSuppressed(of(suppressed, deepest - 1));
            }
        }
        return wordless;
    }

    private static String shown(Throwable failure) {
        String kind = failure.getClass().getName();
        if (failure instanceof SQLException) {
            SQLException database = (SQLException) failure;
            return kind + " (SQLState " + database.getSQLState() + ", code " + database.getErrorCode() + ")";
        }
        return namesOnlyTheProgram(failure) ? failure.toString() : kind;
    }

    private static boolean namesOnlyTheProgram(Throwable failure) {
        return failure instanceof NullPointerException
                || failure instanceof ClassCastException
                || failure instanceof LinkageError
                || failure.getClass().getName().startsWith("org.thymeleaf.exceptions.");
    }

    @Override
    public String toString() {
        return shown;
    }
}
