/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static PeerContact contact(String id, String day, ContactOutcome outcome, String next) {
        PeerContact.Builder contact = PeerContact.of(id, LocalDate.parse(day), outcome);
        if (!next.isEmpty()) {
            contact.nextStep(LocalDate.parse(next));
        }
        return contact.build();
    }

    private static PeerContact met(String id, String day) {
        return contact(id, day, ContactOutcome.MADE, "");
    }

    private static List<PeerContact> agreedForTheTwentyFifth(PeerContact... later) {
        PeerContact[] all = Arrays.copyOf(later, later.length + 1);
        all[later.length] = contact("agreed", "2026-06-20", ContactOutcome.MADE, "2026-06-25");
        return Arrays.asList(all);
    }

    @Test
    void a_next_step_with_its_day_stands_until_somebody_meets_the_person() {
        Promise promise = Promise.open(agreedForTheTwentyFifth(), TODAY).get();

        assertThat(promise.due()).isEqualTo(LocalDate.of(2026, 6, 25));
        assertThat(promise.madeAt().uuid()).isEqualTo("agreed");
    }

    @Test
    void meeting_the_person_on_the_day_or_later_keeps_it() {
        assertThat(Promise.open(agreedForTheTwentyFifth(met("b", "2026-06-25")), TODAY))
                .isEmpty();
        assertThat(Promise.open(agreedForTheTwentyFifth(met("b", "2026-06-29")), TODAY))
                .isEmpty();
    }

    @Test
    void meeting_the_person_before_the_day_leaves_it_standing() {
        assertThat(Promise.open(agreedForTheTwentyFifth(met("b", "2026-06-24")), TODAY))
                .isPresent();
    }

    @Test
    void looking_for_somebody_without_meeting_them_leaves_it_standing() {
        PeerContact attempt = contact("b", "2026-06-26", ContactOutcome.NO_ANSWER, "");

        assertThat(Promise.open(agreedForTheTwentyFifth(attempt), TODAY)).isPresent();
    }

    @Test
    void another_day_agreed_later_takes_its_place() {
        PeerContact later = contact("b", "2026-06-21", ContactOutcome.NO_ANSWER, "2026-07-02");

        assertThat(Promise.open(agreedForTheTwentyFifth(later), TODAY).map(Promise::due))
                .contains(LocalDate.of(2026, 7, 2));
    }

    @Test
    void something_agreed_for_the_same_day_stands_until_another_contact() {
        PeerContact today = contact("a", "2026-06-30", ContactOutcome.MADE, "2026-06-30");

        assertThat(Promise.open(Collections.singletonList(today), TODAY)).isPresent();
        assertThat(Promise.open(Arrays.asList(today, met("b", "2026-06-30")), TODAY))
                .isEmpty();
    }

    @Test
    void contacts_of_later_days_do_not_exist_yet() {
        assertThat(Promise.open(agreedForTheTwentyFifth(met("b", "2026-07-01")), TODAY))
                .isPresent();
        assertThat(Promise.open(agreedForTheTwentyFifth(), LocalDate.of(2026, 6, 19)))
                .isEmpty();
    }

    @Test
    void attempts_are_those_since_the_person_was_last_met() {
        List<PeerContact> contacts = Arrays.asList(
                contact("a", "2026-06-01", ContactOutcome.NOT_FOUND, ""),
                met("b", "2026-06-02"),
                contact("c", "2026-06-02", ContactOutcome.NO_ANSWER, ""),
                contact("d", "2026-06-03", ContactOutcome.NO_ANSWER, ""),
                contact("e", "2026-06-30", ContactOutcome.IN_HOSPITAL, ""),
                contact("f", "2026-07-01", ContactOutcome.NO_ANSWER, ""));

        assertThat(Attempts.sinceMet(contacts, TODAY)).isEqualTo(2);
        assertThat(Attempts.sinceMet(contacts, LocalDate.of(2026, 6, 1))).isEqualTo(1);
        assertThat(Attempts.sinceMet(Collections.emptyList(), TODAY)).isZero();
    }
}
