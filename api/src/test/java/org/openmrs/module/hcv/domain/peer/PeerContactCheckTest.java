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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

class PeerContactCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Code BEING_THERE = Code.of("being-there");

    private static PeerContact.Builder made() {
        return PeerContact.of("c", TODAY, ContactOutcome.MADE)
                .minutes(25)
                .activities(Collections.singletonList(BEING_THERE));
    }

    private static PeerContact.Builder notMade() {
        return PeerContact.of("c", TODAY, ContactOutcome.DID_NOT_ATTEND);
    }

    private static Problems check(PeerContact.Builder contact) {
        return PeerContactCheck.check(contact.build(), TODAY);
    }

    @Test
    void being_there_alone_is_a_whole_contact() {
        assertThat(check(made()).all()).isEmpty();
    }

    @Test
    void attempt_needs_nothing_but_date_and_outcome() {
        assertThat(check(notMade()).all()).isEmpty();
        assertThat(check(notMade().minutes(0)).all()).isEmpty();
    }

    @Test
    void attempt_with_a_duration_is_refused() {
        assertThat(check(notMade().minutes(15)).all())
                .containsExactly(Problem.error("minutes", ProblemCode.DURATION_WHEN_NOT_MADE, 15));
    }

    @Test
    void attempt_with_activities_or_accompanying_is_refused() {
        Problems problems =
                check(notMade().activities(Arrays.asList(BEING_THERE)).accompanied(true));

        assertThat(problems.all())
                .containsExactly(
                        Problem.error("activities", ProblemCode.ACTIVITY_WHEN_NOT_MADE),
                        Problem.error("accompanied", ProblemCode.ACTIVITY_WHEN_NOT_MADE));
    }

    @Test
    void contact_made_needs_minutes_and_an_activity_and_both_are_told_at_once() {
        Problems problems = check(PeerContact.of("c", TODAY, ContactOutcome.MADE));

        assertThat(problems.all())
                .containsExactly(
                        Problem.error("minutes", ProblemCode.REQUIRED),
                        Problem.error("activities", ProblemCode.ACTIVITY_REQUIRED_WHEN_MADE));
    }

    @Test
    void minutes_of_a_contact_made_are_1_to_600() {
        assertThat(check(made().minutes(0)).at("minutes"))
                .containsExactly(Problem.error("minutes", ProblemCode.OUT_OF_RANGE, 1, 600, "min"));
        assertThat(check(made().minutes(1)).all()).isEmpty();
        assertThat(check(made().minutes(600)).all()).isEmpty();
        assertThat(check(made().minutes(601)).hasErrors()).isTrue();
    }

    @Test
    void accompanying_is_an_activity_in_itself() {
        assertThat(check(made().activities(Collections.emptyList()).accompanied(true))
                        .all())
                .isEmpty();
    }

    @Test
    void dates_are_held_against_today_birth_death_and_next_step() {
        PeerContact tomorrow =
                PeerContact.of("c", TODAY.plusDays(1), ContactOutcome.NO_ANSWER).build();
        PeerContact backwards = made().nextStep(TODAY.minusDays(1)).build();
        PeerContact plain = made().build();

        assertThat(PeerContactCheck.check(tomorrow, TODAY).at("date"))
                .containsExactly(Problem.error("date", ProblemCode.DATE_FUTURE, TODAY));
        assertThat(PeerContactCheck.check(backwards, TODAY).at("nextStepDate"))
                .containsExactly(Problem.error("nextStepDate", ProblemCode.DATE_BEFORE, "date", TODAY));
        assertThat(PeerContactCheck.check(plain, TODAY, Optional.empty(), Optional.of(TODAY))
                        .all())
                .isEmpty();
        assertThat(PeerContactCheck.check(plain, TODAY, Optional.empty(), Optional.of(TODAY.minusDays(1)))
                        .at("date"))
                .containsExactly(Problem.error("date", ProblemCode.DATE_AFTER_DEATH, TODAY.minusDays(1)));
        assertThat(PeerContactCheck.check(plain, TODAY, Optional.of(TODAY.plusDays(1)), Optional.empty())
                        .at("date"))
                .containsExactly(Problem.error("date", ProblemCode.DATE_BEFORE_BIRTH, TODAY.plusDays(1)));
    }

    @Test
    void only_made_is_made_and_every_outcome_has_its_key() {
        for (ContactOutcome outcome : ContactOutcome.values()) {
            assertThat(outcome.isMade()).isEqualTo(outcome == ContactOutcome.MADE);
            assertThat(ContactOutcome.find(outcome.key())).contains(outcome);
        }
        assertThat(ContactOutcome.find("dna")).isEmpty();
    }
}
