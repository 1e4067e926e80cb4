/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CohortTest {

    private final List<Story> stories = Cohort.until(Cohort.REFERENCE);

    private static int people(Predicate<Fate> step) {
        return Arrays.stream(Fate.values()).filter(step).mapToInt(Fate::people).sum();
    }

    private long having(Predicate<Visit> wanted) {
        return stories.stream()
                .filter(story -> story.visits().stream().anyMatch(wanted))
                .count();
    }

    private static boolean holds(Visit visit, String analyte, String result) {
        return visit.tests().stream()
                .anyMatch(test -> test.get("testType").toString().startsWith("test-type." + analyte)
                        && test.get("result").equals(result));
    }

    @Test
    void fates_add_up_to_the_published_cascade() {
        assertThat(people(Fate::isScreened)).isEqualTo(461);
        assertThat(people(Fate::hasInfection)).isEqualTo(197);
        assertThat(people(Fate::isReferred)).isEqualTo(176);
        assertThat(people(Fate::isEngaged)).isEqualTo(104);
        assertThat(people(Fate::isStarted)).isEqualTo(89);
        assertThat(people(Fate::isCured)).isEqualTo(76);
    }

    @Test
    void stories_hold_the_records_of_their_step() {
        assertThat(having(visit -> !visit.tests().isEmpty())).isEqualTo(461);
        assertThat(having(visit -> holds(visit, "rna", "result.positive"))).isEqualTo(197);
        assertThat(having(visit -> visit.answers().containsKey("referralDate"))).isEqualTo(176);
        assertThat(having(visit -> "appointment.attended".equals(visit.answers().get("appointmentOutcome"))))
                .isEqualTo(104);
        assertThat(having(visit -> visit.form().equals("treatment-start"))).isEqualTo(89);
    }

    @Test
    void nothing_happens_after_the_reference_date() {
        assertThat(stories).allSatisfy(story -> assertThat(story.visits())
                .isNotEmpty()
                .allSatisfy(visit -> assertThat(visit.date()).isBeforeOrEqualTo(Cohort.REFERENCE)));
    }

    @Test
    void same_reference_date_gives_the_same_stories() {
        List<Story> again = Cohort.until(Cohort.REFERENCE);
        for (int i = 0; i < stories.size(); i++) {
            assertThat(text(again.get(i))).isEqualTo(text(stories.get(i)));
        }
    }

    @Test
    void stories_move_with_the_reference_date() {
        List<Story> earlier = Cohort.until(Cohort.REFERENCE.minusDays(7));
        LocalDate first = stories.get(0).visits().get(0).date();
        assertThat(earlier.get(0).visits().get(0).date()).isEqualTo(first.minusDays(7));
    }

    @Test
    void contacts_that_were_made_have_activities_and_the_others_have_none() {
        for (Story story : stories) {
            for (Visit visit : story.visits()) {
                if (visit.form().equals("peer-contact")) {
                    Map<String, Object> answers = visit.answers();
                    boolean made = answers.get("outcome").equals("contact-outcome.made");
                    assertThat(answers.containsKey("activities")).isEqualTo(made);
                    assertThat(answers.containsKey("minutes")).isEqualTo(made);
                }
            }
        }
    }

    @Test
    void check_digits_are_those_of_luhn() {
        assertThat(Ids.withCheckDigit(10_001)).isEqualTo("10001-6");
        assertThat(Ids.withCheckDigit(139)).isEqualTo("139-6");
    }

    private static String text(Story story) {
        StringBuilder text = new StringBuilder(story.givenName() + story.familyName() + story.birthdate());
        story.visits()
                .forEach(visit ->
                        text.append(visit.date()).append(visit.answers()).append(visit.tests()));
        return text.toString();
    }
}
