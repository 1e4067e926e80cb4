/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class SearchesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Instant now = NOON;
    private String user = "somebody";

    private final Searches searches = new Searches(
            new Clock() {
                @Override
                public Instant instant() {
                    return now;
                }

                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }
            },
            () -> user);

    @Test
    void a_key_leads_to_what_was_typed_and_does_not_hold_it() {
        String first = searches.keep("Robin 1980-02-03");
        String second = searches.keep("Kim");

        assertThat(searches.typed(first)).contains("Robin 1980-02-03");
        assertThat(searches.typed(second)).contains("Kim");
        assertThat(first).doesNotContain("Robin").isNotEqualTo(second);
        assertThat(searches.typed("")).isEmpty();
        assertThat(searches.typed("unknown")).isEmpty();
    }

    @Test
    void somebody_elses_key_leads_nowhere() {
        String key = searches.keep("Robin");

        user = "another";
        assertThat(searches.typed(key)).isEmpty();
        user = "somebody";
        assertThat(searches.typed(key)).contains("Robin");
    }

    @Test
    void it_is_kept_for_half_an_hour() {
        String key = searches.keep("Robin");

        now = NOON.plusSeconds(30 * 60);
        assertThat(searches.typed(key)).contains("Robin");
        now = NOON.plusSeconds(30 * 60 + 1);
        assertThat(searches.typed(key)).isEmpty();
        now = NOON;
        assertThat(searches.typed(key)).as("forgotten for good").isEmpty();
    }

    @Test
    void the_oldest_goes_where_there_are_too_many() {
        String first = searches.keep("first");
        String second = searches.keep("second");
        for (int i = 0; i < 4999; i++) {
            searches.keep("more");
        }

        assertThat(searches.typed(first)).isEmpty();
        assertThat(searches.typed(second)).contains("second");
    }

    @Test
    void a_text_is_looked_for_without_space_around_it_and_not_longer_than_a_name_can_be() {
        String hundred = String.join("", Collections.nCopies(100, "a"));

        assertThat(Searches.asked("  Robin ")).isEqualTo("Robin");
        assertThat(Searches.asked(" ")).isEmpty();
        assertThat(Searches.asked(hundred)).isEqualTo(hundred);
        assertThat(Searches.asked(hundred + "b")).isEqualTo(hundred);
    }
}
