/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeepableTextTest {

    private static List<Problem> check(String text) {
        Problems problems = Problems.collect();
        KeepableText.check("note", text, 5, problems);
        return problems.all();
    }

    @Test
    void text_of_the_most_characters_and_none_at_all_are_right() {
        assertThat(check("")).isEmpty();
        assertThat(check("12345")).isEmpty();
        assertThat(check("1\n\r\t5")).isEmpty();
    }

    @Test
    void one_character_more_is_refused_with_both_numbers() {
        assertThat(check("123456")).containsExactly(Problem.error("note", ProblemCode.TOO_LONG, 5, 6));
    }

    @Test
    void character_that_not_every_database_keeps_is_shown() {
        assertThat(check("a😀b")).containsExactly(Problem.error("note", ProblemCode.TEXT_UNSUPPORTED_CHARACTER, "😀"));
        assertThat(check("a\u0000b"))
                .containsExactly(Problem.error("note", ProblemCode.TEXT_UNSUPPORTED_CHARACTER, "U+0000"));
    }

    @Test
    void both_faults_are_told_at_once() {
        assertThat(check("12345😀"))
                .containsExactly(
                        Problem.error("note", ProblemCode.TOO_LONG, 5, 6),
                        Problem.error("note", ProblemCode.TEXT_UNSUPPORTED_CHARACTER, "😀"));
    }
}
