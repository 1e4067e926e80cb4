/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

class DoorFilesTest {

    private final DictionaryFile dictionary = DictionaryFile.load();
    private final List<Door> doors =
            ContentTable.read("other-doors.csv").rows().stream().map(Door::new).collect(Collectors.toList());
    private final List<ContentRow> answers =
            ContentTable.read("other-door-answers.csv").rows();

    @Test
    void every_code_is_there_once() {
        assertThat(doors).extracting(Door::reference).doesNotHaveDuplicates();
        assertThat(answers).extracting(row -> row.text("reference")).doesNotHaveDuplicates();
    }

    @Test
    void a_test_is_of_a_kind_that_the_dictionary_has() {
        Set<String> kinds = new HashSet<>(dictionary.row("test.type").answers());

        assertThat(doors)
                .filteredOn(door -> door.reads().isTest())
                .extracting(Door::key)
                .isSubsetOf(kinds);
    }

    @Test
    void only_rna_has_amounts() {
        assertThat(doors)
                .filteredOn(door -> door.reads() == Door.Reads.NUMERIC)
                .extracting(Door::key)
                .allMatch(key -> key.startsWith("test-type.rna-"));
    }

    @Test
    void an_answer_is_a_result_or_one_of_three_words() {
        assertThat(answers)
                .extracting(row -> row.text("answer"))
                .allMatch(key -> Arrays.asList("yes", "no", "unknown").contains(key)
                        || ResultKind.find(key.substring("result.".length())).isPresent());
    }

    @Test
    void the_quantity_that_sits_on_a_coded_test_is_never_used() {
        assertThat(doors).extracting(Door::reference).doesNotContain("LOINC:22327-1");
    }
}
