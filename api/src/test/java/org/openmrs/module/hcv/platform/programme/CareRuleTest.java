/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;

/** Days are those of March 2026; today is the 20th, unless a test says otherwise. */
class CareRuleTest {

    private static final CareStates STATES = CareStates.load();
    private static final CareRule RULE = new CareRule(STATES);

    private int nextId = 1;

    @Test
    void a_first_enrolment_begins_on_the_first_proof_and_its_state_on_the_day_of_the_status() {
        assertThat(plan(target("CURRENT_LINKED", 9, 2))).isEqualTo("enrolled 2026-03-02: linked from 2026-03-09");
    }

    @ParameterizedTest
    @CsvSource({"DIED", "TRANSFERRED", "AB_POS_RNA_NEEDED", "NO_CURRENT_INFECTION"})
    void some_statuses_begin_no_enrolment(String status) {
        assertThat(plan(target(status, 9, 2))).isEqualTo("nothing");
    }

    @Test
    void a_person_never_tested_is_not_enrolled() {
        CareTarget target = CareTarget.of(STATES.of(CascadeStatus.NOT_TESTED), null, null, false);

        assertThat(plan(target)).isEqualTo("nothing");
    }

    @Test
    void the_same_status_again_changes_nothing() {
        assertThat(plan(target("CURRENT_LINKED", 9, 2), own(2, own("linked", 9))))
                .isEqualTo("nothing");
    }

    @Test
    void the_next_status_begins_on_its_own_day() {
        assertThat(plan(target("ON_TREATMENT", 12, 2), own(2, own("linked", 9))))
                .isEqualTo("enrolment 1: on-treatment from 2026-03-12");
    }

    @Test
    void a_status_of_the_same_day_follows_on_that_day() {
        assertThat(plan(target("CURRENT_LINKED", 9, 9), own(9, own("infection-found", 9))))
                .isEqualTo("enrolment 1: linked from 2026-03-09");
    }

    @Test
    void a_corrected_past_is_dated_with_the_day_it_was_learned_of() {
        assertThat(plan(target("CURRENT_AFTER_FAILURE", 5, 2), own(2, own("cured", 9))))
                .isEqualTo("enrolment 1: infection-after-treatment from 2026-03-20");
    }

    @Test
    void the_same_state_waits_for_another_day_when_it_was_begun_that_day_before() {
        Enrolment enrolment = own(2, own("linked", 20, 20), own("infection-found", 20));

        assertThat(plan(target("CURRENT_LINKED", 9, 2), enrolment)).isEqualTo("nothing");
        assertThat(planOn(21, target("CURRENT_LINKED", 9, 2), enrolment))
                .isEqualTo("enrolment 1: linked from 2026-03-21");
    }

    @Test
    void a_state_set_by_hand_stays_while_the_status_is_since_no_later_day() {
        Enrolment enrolment = own(2, own("linked", 5, 9), byHand("cured", 9));

        assertThat(plan(target("ON_TREATMENT", 8, 2), enrolment)).isEqualTo("nothing");
        assertThat(plan(target("ON_TREATMENT", 9, 2), enrolment)).isEqualTo("nothing");
        assertThat(plan(target("ON_TREATMENT", 10, 2), enrolment))
                .isEqualTo("enrolment 1: on-treatment from 2026-03-10");
    }

    @Test
    void a_state_set_by_hand_with_an_earlier_day_stays_while_the_status_is_what_it_was() {
        Enrolment enrolment = own(2, byHand("cured", 3), voided(own("linked", 5)));

        assertThat(plan(target("CURRENT_LINKED", 5, 2), enrolment)).isEqualTo("nothing");
        assertThat(plan(target("ON_TREATMENT", 12, 2), enrolment))
                .isEqualTo("enrolment 1: on-treatment from 2026-03-12");
    }

    @Test
    void a_state_set_by_hand_that_agrees_stays() {
        assertThat(plan(target("ON_TREATMENT", 12, 2), own(2, own("linked", 5, 9), byHand("on-treatment", 9))))
                .isEqualTo("nothing");
    }

    @Test
    void a_state_set_by_hand_without_a_day_counts_from_the_beginning() {
        StateSpan withoutDay = new StateSpan(nextId++, uuid("linked"), null, null, false, false);

        assertThat(plan(target("ON_TREATMENT", 12, 2), byHand(2, withoutDay)))
                .isEqualTo("enrolment 1: on-treatment from 2026-03-12");
    }

    @Test
    void a_state_that_somebody_voided_or_ended_is_not_set_again_until_the_status_changes() {
        Enrolment voided = own(2, voided(own("linked", 5)));
        Enrolment ended = own(2, own("linked", 5, 9));

        assertThat(plan(target("CURRENT_LINKED", 5, 2), voided)).isEqualTo("nothing");
        assertThat(plan(target("CURRENT_LINKED", 5, 2), ended)).isEqualTo("nothing");
        assertThat(plan(target("ON_TREATMENT", 12, 2), voided)).isEqualTo("enrolment 1: on-treatment from 2026-03-12");
        assertThat(plan(target("ON_TREATMENT", 12, 2), ended)).isEqualTo("enrolment 1: on-treatment from 2026-03-12");
    }

    @Test
    void an_enrolment_made_by_hand_is_used_and_no_state_begins_before_it() {
        assertThat(plan(target("CURRENT_LINKED", 9, 2), byHand(15))).isEqualTo("enrolment 1: linked from 2026-03-15");
    }

    @Test
    void an_enrolment_made_by_hand_before_any_proof_is_left_alone() {
        assertThat(plan(target("AB_POS_RNA_NEEDED", 9, 2), byHand(9))).isEqualTo("nothing");
    }

    @Test
    void death_completes_the_modules_enrolment_and_only_ends_the_state_of_another() {
        assertThat(plan(target("DIED", 12, 2), own(2, own("linked", 9))))
                .isEqualTo("enrolment 1: died from 2026-03-12, completed");
        assertThat(plan(target("DIED", 12, 2), byHand(2, own("linked", 9))))
                .isEqualTo("enrolment 1: died from 2026-03-12");
    }

    @Test
    void a_death_recorded_by_mistake_is_followed_by_a_new_enrolment() {
        assertThat(plan(target("CURED", 5, 2), completed(12, true, own("cured", 5, 12), own("died", 12, 12))))
                .isEqualTo("enrolled 2026-03-20: cured from 2026-03-20");
    }

    @Test
    void a_transfer_keeps_the_enrolment_open_for_a_return() {
        assertThat(plan(target("TRANSFERRED", 12, 2), own(2, own("linked", 9))))
                .isEqualTo("enrolment 1: moved from 2026-03-12");
        assertThat(plan(target("CURRENT_LINKED", 9, 2), own(2, own("linked", 9, 12), own("moved", 12))))
                .isEqualTo("enrolment 1: linked from 2026-03-20");
    }

    @Test
    void results_taken_back_end_what_the_module_had_begun() {
        assertThat(plan(target("AB_POS_RNA_NEEDED", 1, 1), own(2, own("infection-found", 2))))
                .isEqualTo("enrolment 1: no-infection from 2026-03-20, completed");
    }

    @Test
    void results_that_come_back_begin_a_new_enrolment() {
        Enrolment taken = completed(12, true, own("infection-found", 2, 12), own("no-infection", 12, 12));

        assertThat(plan(target("CURRENT_NOT_LINKED", 2, 2), taken))
                .isEqualTo("enrolled 2026-03-20: infection-found from 2026-03-20");
        assertThat(plan(target("CURRENT_NOT_LINKED", 14, 14), taken))
                .isEqualTo("enrolled 2026-03-14: infection-found from 2026-03-14");
    }

    @ParameterizedTest
    @CsvSource({
        "CURRENT_REINFECTED,11,nothing",
        "CURRENT_REINFECTED,12,nothing",
        "CURRENT_REINFECTED,13,enrolled 2026-03-13: reinfection from 2026-03-13",
        "ON_TREATMENT,13,enrolled 2026-03-13: on-treatment from 2026-03-13",
        "CURED,13,nothing",
        "POST_TREATMENT,13,nothing"
    })
    void after_a_completion_by_hand_only_a_later_infection_to_act_on_enrols_again(
            String status, int since, String expected) {
        assertThat(plan(target(status, since, 2), completed(12, false, own("cured", 9, 12))))
                .isEqualTo(expected);
    }

    @Test
    void a_voided_enrolment_is_not_made_again_until_the_status_changes() {
        Enrolment voided = new Enrolment(nextId++, day(2), null, true, true, spans(voided(own("infection-found", 2))));

        assertThat(plan(target("CURRENT_NOT_LINKED", 2, 2), voided)).isEqualTo("nothing");
        assertThat(plan(target("CURRENT_LINKED", 9, 2), voided))
                .isEqualTo("enrolled 2026-03-09: linked from 2026-03-09");
    }

    @Test
    void the_enrolment_made_by_hand_is_used_and_the_modules_own_beside_it_is_completed() {
        Enrolment ours = own(2, own("linked", 9));
        Enrolment theirs = new Enrolment(50, day(5), null, false, false, new ArrayList<>());

        CarePlan plan = RULE.plan(target("CURRENT_LINKED", 9, 2), Arrays.asList(ours, theirs), day(20));

        assertThat(plan.toClose()).containsExactly(ours.id());
        assertThat(plan.move().get()).hasToString("enrolment 50: linked from 2026-03-09");
    }

    @Test
    void nothing_is_dated_in_the_future() {
        assertThat(plan(target("POST_TREATMENT", 25, 2), own(2, own("on-treatment", 9))))
                .isEqualTo("nothing");
        assertThat(plan(target("POST_TREATMENT", 25, 2))).isEqualTo("nothing");
    }

    private static String plan(CareTarget target, Enrolment... enrolments) {
        return planOn(20, target, enrolments);
    }

    private static String planOn(int today, CareTarget target, Enrolment... enrolments) {
        CarePlan plan = RULE.plan(target, Arrays.asList(enrolments), day(today));
        assertThat(plan.toClose()).isEmpty();
        return plan.move().map(CarePlan.Move::toString).orElse("nothing");
    }

    private static CareTarget target(String status, int since, int firstProof) {
        CascadeStatus known = CascadeStatus.valueOf(status);
        boolean toActOn = known.isCurrentInfection() || known == CascadeStatus.ON_TREATMENT;
        return CareTarget.of(STATES.of(known), day(since), day(firstProof), toActOn);
    }

    private static Enrolment own(int enrolled, StateSpan... states) {
        return new Enrolment(1, day(enrolled), null, true, false, spans(states));
    }

    private static Enrolment byHand(int enrolled, StateSpan... states) {
        return new Enrolment(1, day(enrolled), null, false, false, spans(states));
    }

    private static Enrolment completed(int completed, boolean own, StateSpan... states) {
        return new Enrolment(1, day(2), day(completed), own, false, spans(states));
    }

    private static List<StateSpan> spans(StateSpan... states) {
        return Arrays.asList(states);
    }

    private StateSpan own(String state, int start) {
        return new StateSpan(nextId++, uuid(state), day(start), null, true, false);
    }

    private StateSpan own(String state, int start, int end) {
        return new StateSpan(nextId++, uuid(state), day(start), day(end), true, false);
    }

    private StateSpan byHand(String state, int start) {
        return new StateSpan(nextId++, uuid(state), day(start), null, false, false);
    }

    private static StateSpan voided(StateSpan span) {
        return new StateSpan(
                span.id(), span.stateUuid(), span.start(), span.end().orElse(null), span.isOwn(), true);
    }

    private static String uuid(String state) {
        return STATES.all().stream()
                .filter(candidate -> candidate.key().equals(state))
                .findFirst()
                .orElseThrow(() -> new AssertionError(state))
                .uuid();
    }

    private static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }
}
