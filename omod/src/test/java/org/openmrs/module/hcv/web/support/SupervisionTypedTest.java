/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupervisionTypedTest {

    @Test
    void a_new_session_is_of_today_with_empty_lines_that_have_uuids() {
        SupervisionTyped blank = SupervisionTyped.blank(LocalDate.of(2026, 3, 2));

        assertThat(blank.getDay()).isEqualTo("2026-03-02");
        assertThat(blank.getUuid()).hasSize(36);
        assertThat(blank.getLines()).extracting(SupervisionLine::getNumber).containsExactly(0, 1, 2);
        assertThat(blank.getLines()).extracting(SupervisionLine::getUuid).doesNotHaveDuplicates();
        assertThat(blank.getLines()).extracting(SupervisionLine::getParty).containsOnly("worker");
    }

    @Test
    void what_was_sent_stands_in_the_fields_again() {
        Map<String, String[]> sent = new HashMap<>();
        sent.put("uuid", new String[] {"1"});
        sent.put("heldOn", new String[] {"soon"});
        sent.put("topics", new String[] {"load", "team"});
        sent.put("action-uuid-0", new String[] {"a"});
        sent.put("action-text-0", new String[] {"Phone"});
        sent.put("action-party-0", new String[] {"supervisor"});
        sent.put("action-uuid-1", new String[] {});

        SupervisionTyped typed = SupervisionTyped.of(sent);

        assertThat(typed.getDay()).isEqualTo("soon");
        assertThat(typed.getMinutes()).isEmpty();
        assertThat(typed.getTopics()).containsExactly("load", "team");
        assertThat(typed.getLines()).extracting(SupervisionLine::getText).containsExactly("Phone", "");
        assertThat(typed.getLines()).extracting(SupervisionLine::getParty).containsExactly("supervisor", "");
    }

    @Test
    void more_lines_than_fit_are_not_read() {
        Map<String, String[]> sent = new HashMap<>();
        for (int line = 0; line < 30; line++) {
            sent.put("action-uuid-" + line, new String[] {"a"});
        }

        assertThat(SupervisionTyped.of(sent).getLines()).hasSize(20);
    }
}
