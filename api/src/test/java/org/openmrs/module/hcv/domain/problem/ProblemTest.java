/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.ContentFiles;

class ProblemTest {

    @Test
    void list_of_codes_and_its_file_say_the_same() {
        List<String> file = new ArrayList<>();
        for (CSVRecord row : ContentFiles.rows("problem-codes.csv")) {
            file.add(row.get("key") + " " + row.get("severity"));
            assertThat(row.get("description")).as(row.get("key")).isNotEmpty();
        }
        List<String> codes = new ArrayList<>();
        for (ProblemCode code : ProblemCode.values()) {
            codes.add(code.key() + " " + code.severity());
        }

        assertThat(codes).containsExactlyElementsOf(file);
        assertThat(file).isSorted();
    }

    @Test
    void message_key_is_the_key_with_its_prefix() {
        assertThat(ProblemCode.DATE_FUTURE.messageKey()).isEqualTo("hcv.problem.date.future");
        assertThat(ProblemCode.find("date.future")).contains(ProblemCode.DATE_FUTURE);
        assertThat(ProblemCode.find("nothing")).isEmpty();
    }

    @Test
    void collector_keeps_everything_and_only_errors_stop_a_record() {
        Problems problems = Problems.collect();
        problems.add(Problem.of("start", ProblemCode.COURSE_ALREADY_OPEN, "2025-09-01"));

        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.warnings()).hasSize(1);

        problems.add(Problem.error("date", ProblemCode.REQUIRED)).addAll(Problems.none());

        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.all()).hasSize(2);
        assertThat(problems.at("date")).containsExactly(Problem.error("date", ProblemCode.REQUIRED));
        assertThat(problems.at("start").get(0).args()).containsExactly("2025-09-01");
    }

    @Test
    void code_takes_keys_only() {
        assertThat(Code.of("ab-fingerprick").value()).isEqualTo("ab-fingerprick");
        assertThat(Code.of("8.a_b")).isEqualTo(Code.of("8.a_b"));
        assertThat(Code.of("a")).isLessThan(Code.of("b"));
        for (String wrong : new String[] {"", "-a", "A", "a b", "ä"}) {
            assertThatThrownBy(() -> Code.of(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + wrong + "'");
        }
    }
}
