/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LatelyTest {

    /** The last day of the stories, the minute after a midnight, and a day long after. */
    static Stream<Instant> moments() {
        return Stream.of(
                at(Cohort.REFERENCE, LocalTime.NOON),
                at(Cohort.REFERENCE.plusDays(1), LocalTime.of(0, 1)),
                at(Cohort.REFERENCE.plusDays(400), LocalTime.of(17, 0)));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZoneId.systemDefault()).toInstant();
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.systemDefault());
    }

    private static List<Story> told(Instant now) {
        List<Story> stories = Cohort.until(Cohort.REFERENCE);
        Lately.tell(stories, now);
        return stories;
    }

    @ParameterizedTest
    @MethodSource("moments")
    void nothing_is_in_the_future_but_what_was_agreed_on(Instant now) {
        assertThat(told(now)).allSatisfy(story -> assertThat(story.visits()).allSatisfy(visit -> {
            assertThat(visit.date()).isBeforeOrEqualTo(day(now));
            assertThat(visit.date().equals(day(now)) && visit.written().after(Date.from(now)))
                    .isFalse();
        }));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void everybody_whom_a_peer_supports_until_treatment_was_met_in_the_last_weeks(Instant now) {
        assertThat(told(now))
                .filteredOn(Lately::isSupported)
                .hasSizeGreaterThan(30)
                .allSatisfy(story -> assertThat(story.visits()).anySatisfy(visit -> {
                    assertThat(visit.date()).isAfter(day(now).minusDays(41));
                    assertThat(visit.answers()).containsEntry("outcome", "contact-outcome.made");
                }));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void something_was_agreed_for_the_day_itself_and_one_worry_is_not_yet_overdue(Instant now) {
        List<Visit> visits =
                told(now).stream().flatMap(story -> story.visits().stream()).toList();

        assertThat(visits).anySatisfy(visit -> assertThat(visit.answers()).containsEntry("nextDate", day(now)));
        assertThat(visits)
                .filteredOn(visit -> "yes".equals(visit.answers().get("safeguarding")))
                .filteredOn(visit -> visit.written().after(Date.from(now.minusSeconds(3600))))
                .hasSize(1);
        assertThat(visits).filteredOn(Visit::isProvisional).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("moments")
    void nobody_is_tested_treated_or_seen_at_the_clinic_who_was_not_before(Instant now) {
        List<Story> before = Cohort.until(Cohort.REFERENCE);
        List<Story> after = told(now);
        for (int i = 0; i < before.size(); i++) {
            assertThat(steps(after.get(i))).as("%s", i).isEqualTo(steps(before.get(i)));
        }
    }

    private static String steps(Story story) {
        return story.visits().stream().anyMatch(visit -> !visit.tests().isEmpty())
                + " "
                + story.visits().stream().anyMatch(visit -> "appointment.attended"
                        .equals(visit.answers().get("appointmentOutcome")))
                + " "
                + story.visits().stream().anyMatch(visit -> visit.form().equals("treatment-start"));
    }
}
