/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLIntegrityConstraintViolationException;
import javax.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.thymeleaf.exceptions.TemplateProcessingException;

class WordlessFailureTest {

    private static String printed(Throwable failure) {
        StringWriter written = new StringWriter();
        WordlessFailure.of(failure).printStackTrace(new PrintWriter(written));
        return written.toString();
    }

    @Test
    void a_value_that_a_database_quotes_is_not_printed_and_its_codes_are() {
        Exception failure = new IllegalStateException(
                "Cannot save Robin",
                new PersistenceException(
                        "could not insert Robin",
                        new SQLIntegrityConstraintViolationException(
                                "Duplicate entry 'Robin' for key 'name'", "23000", 1062)));

        assertThat(printed(failure))
                .doesNotContain("Robin")
                .startsWith("java.lang.IllegalStateException")
                .contains("Caused by: javax.persistence.PersistenceException")
                .contains("java.sql.SQLIntegrityConstraintViolationException (SQLState 23000, code 1062)")
                .contains("at " + WordlessFailureTest.class.getName());
    }

    @Test
    void what_was_typed_is_not_printed_by_a_suppressed_failure_either() {
        Exception failure = new IllegalArgumentException("Robin");
        failure.addSuppressed(new NumberFormatException("For input string: \"Robin\""));

        assertThat(printed(failure)).doesNotContain("Robin").contains("Suppressed: java.lang.NumberFormatException");
    }

    @Test
    void a_message_that_names_parts_of_the_program_is_kept() {
        assertThat(printed(new TemplateProcessingException("No such fragment", new NullPointerException("view"))))
                .contains("No such fragment")
                .contains("java.lang.NullPointerException: view");
    }

    @Test
    void causes_in_a_circle_come_to_an_end() {
        Exception first = new IllegalStateException();
        first.initCause(new IllegalArgumentException(first));

        assertThat(printed(first)).contains("Caused by: java.lang.IllegalArgumentException");
    }
}
