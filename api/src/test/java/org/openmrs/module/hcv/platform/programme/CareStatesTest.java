/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/** The content files of the programme say what the code relies on. */
class CareStatesTest {

    private final CareStates states = CareStates.load();

    @Test
    void every_status_is_named_once_and_in_its_order() {
        assertThat(column("programstatuses.csv", "status"))
                .containsExactly(
                        Stream.of(CascadeStatus.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void every_state_stands_for_a_status() {
        Set<String> used = Stream.of(CascadeStatus.values())
                .map(status -> states.of(status).key())
                .collect(Collectors.toSet());

        assertThat(column("programstates.csv", "key"))
                .isSorted()
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void uuids_are_random_ones_and_unique() {
        for (String file : new String[] {"programs.csv", "programworkflows.csv", "programstates.csv"}) {
            assertThat(column(file, "uuid"))
                    .doesNotHaveDuplicates()
                    .allMatch(uuid -> UUID.fromString(uuid).version() == 4);
        }
    }

    @Test
    void every_concept_is_in_the_dictionary() {
        DictionaryFile dictionary = DictionaryFile.load();

        assertThat(column("programstates.csv", "concept"))
                .doesNotHaveDuplicates()
                .allMatch(dictionary::has);
        assertThat(column("programworkflows.csv", "concept")).allMatch(dictionary::has);
        assertThat(column("programstates.csv", "concept"))
                .allMatch(key -> dictionary.row(key).name().startsWith("HCV care state: "));
    }

    @Test
    void rows_name_what_is_there() {
        assertThat(column("programs.csv", "key")).contains(EnrolmentReader.PROGRAM);
        assertThat(column("programworkflows.csv", "key")).contains(EnrolmentReader.WORKFLOW);
        assertThat(column("programworkflows.csv", "program")).containsOnly(EnrolmentReader.PROGRAM);
        assertThat(column("programstates.csv", "workflow")).containsOnly(EnrolmentReader.WORKFLOW);
    }

    @Test
    void an_infection_or_its_treatment_can_begin_an_enrolment_and_does_not_end_it() {
        for (CascadeStatus status : CascadeStatus.values()) {
            CareState state = states.of(status);
            if (status.isCurrentInfection() || status == CascadeStatus.ON_TREATMENT) {
                assertThat(state.needs()).as(status.name()).isEqualTo(CareState.Needs.NOTHING);
            }
            if (state.isTerminal()) {
                assertThat(state.needs()).as(status.name()).isNotEqualTo(CareState.Needs.NOTHING);
            }
        }
    }

    private static List<String> column(String file, String column) {
        return ContentTable.read(file).rows().stream()
                .map((ContentRow row) -> row.text(column))
                .collect(Collectors.toList());
    }
}
