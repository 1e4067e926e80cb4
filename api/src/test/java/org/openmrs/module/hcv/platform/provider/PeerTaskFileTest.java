/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.peer.PeerTask;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

class PeerTaskFileTest {

    private final List<ContentRow> rows = ContentTable.read(PeerTaskFile.FILE).rows();

    private List<String> column(String name) {
        return rows.stream().map(row -> row.text(name)).collect(Collectors.toList());
    }

    @Test
    void every_row_is_about_a_kind_of_test_a_specimen_or_an_activity_of_the_dictionary() {
        assertThat(column("key")).isSorted().doesNotHaveDuplicates().allSatisfy(key -> {
            assertThat(key).matches("(test-type|specimen|activity)[.].+");
            assertThat(DictionaryFile.load().has(key)).as(key).isTrue();
        });
        assertThat(column("why")).allSatisfy(why -> assertThat(why).isNotBlank());
        assertThat(PeerTaskFile.load()).isNotNull();
    }

    @Test
    void every_task_that_is_signed_off_can_be_recorded() {
        assertThat(column("task"))
                .contains(Arrays.stream(PeerTask.values()).map(PeerTask::key).toArray(String[]::new));
    }

    /** A kind that a laboratory makes from whatever was sent is known by its specimen. */
    @Test
    void every_kind_of_test_has_its_row_or_is_known_by_its_specimen() {
        List<String> kinds = ContentTable.read("test-types.csv").rows().stream()
                .map(row -> row.text("key"))
                .filter(key -> !column("key").contains(key))
                .collect(Collectors.toList());

        assertThat(kinds).containsExactlyInAnyOrder("test-type.rna-lab", "test-type.core-antigen");
    }
}
