/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ConsentsPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Property(seed = "20261122")
    void the_order_in_which_rows_are_read_makes_no_difference(@ForAll long seed, @ForAll @IntRange(max = 12) int size) {
        List<ConsentEntry> entries = random(seed, size);
        List<ConsentEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(seed));

        for (int day = 0; day < 10; day++) {
            assertThat(text(Consents.of(shuffled), day)).isEqualTo(text(Consents.of(entries), day));
        }
    }

    @Property(seed = "20261122")
    void what_is_dated_later_changes_nothing_before(@ForAll long seed, @ForAll @IntRange(max = 12) int size) {
        List<ConsentEntry> entries = random(seed, size);

        for (int day = 0; day < 10; day++) {
            LocalDate asOf = FIRST.plusDays(day);
            List<ConsentEntry> until =
                    entries.stream().filter(entry -> !entry.day().isAfter(asOf)).collect(Collectors.toList());
            assertThat(text(Consents.of(entries), day)).isEqualTo(text(Consents.of(until), day));
        }
    }

    @Property(seed = "20261122")
    void whoever_takes_everything_back_last_refuses_every_kind(
            @ForAll long seed, @ForAll @IntRange(max = 12) int size) {
        List<ConsentEntry> entries = random(seed, size);
        entries.add(ConsentEntry.withdrawal(FIRST.plusDays(10), Instant.MAX, 99, ""));
        Consents consents = Consents.of(entries);

        for (ConsentKind kind : ConsentKind.values()) {
            assertThat(consents.refuses(kind, FIRST.plusDays(10))).isTrue();
        }
    }

    @Property(seed = "20261122")
    void whoever_says_yes_last_is_met_again(@ForAll long seed, @ForAll @IntRange(max = 12) int size) {
        List<ConsentEntry> entries = random(seed, size);
        entries.add(ConsentEntry.answer(ConsentKind.PEER_SUPPORT, true, FIRST.plusDays(10), Instant.MAX, 99, ""));

        assertThat(Consents.of(entries)
                        .on(ConsentKind.PEER_SUPPORT, FIRST.plusDays(10))
                        .state())
                .isEqualTo(ConsentState.GIVEN);
    }

    private static String text(Consents consents, int day) {
        return consents.all(FIRST.plusDays(day)).stream()
                .map(one -> one.kind() + " " + one.state() + " " + one.since() + " " + one.recordedBy())
                .collect(Collectors.joining(", "));
    }

    private static List<ConsentEntry> random(long seed, int size) {
        Random random = new Random(seed);
        List<ConsentEntry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(10));
            Instant said = Instant.ofEpochSecond(random.nextInt(5));
            entries.add(
                    random.nextInt(4) == 0
                            ? ConsentEntry.withdrawal(day, said, i, "user " + i)
                            : ConsentEntry.answer(
                                    ConsentKind.values()[random.nextInt(4)],
                                    random.nextBoolean(),
                                    day,
                                    said,
                                    i,
                                    "user " + i));
        }
        return entries;
    }
}
