/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

class UnusualLooksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int USER = 7;

    private ProgrammeRules rules = ContentFiles.defaultRules().with("unusualPeopleAnHour", "5");

    private UnusualLooks looks() {
        return UnusualLooks.by(rules);
    }

    private static Look look(int user, int person, LocalDateTime at, Look.Kind kind) {
        return Look.of(user, person, at, kind, false);
    }

    private static Look opened(int person, String time) {
        return look(USER, person, LocalDateTime.parse(DAY + "T" + time), Look.Kind.OPENED);
    }

    private static List<String> found(UnusualLooks looks) {
        return looks.findings().stream()
                .map(finding -> finding.user() + " " + finding.day() + " " + finding.kind() + " " + finding.count())
                .collect(Collectors.toList());
    }

    @Test
    void a_day_of_ordinary_work_is_not_unusual() {
        UnusualLooks looks = looks();
        for (int hour = 6; hour < 22; hour++) {
            looks.add(opened(1, String.format("%02d:00", hour)));
            looks.add(opened(2, String.format("%02d:30", hour)));
        }

        assertThat(found(looks)).isEmpty();
    }

    @Test
    void five_people_within_any_hour_are_many_and_the_same_one_five_times_is_one() {
        UnusualLooks looks = looks();
        looks.add(opened(1, "09:30"));
        looks.add(opened(2, "09:40"));
        looks.add(opened(2, "09:41"));
        looks.add(opened(3, "10:00"));
        looks.add(opened(4, "10:10"));
        looks.add(opened(5, "10:29"));

        assertThat(found(looks)).containsExactly("7 2026-03-02 MANY_PEOPLE 5");
    }

    @Test
    void five_people_in_an_hour_and_a_moment_are_not_many() {
        UnusualLooks looks = looks();
        looks.add(opened(1, "09:30"));
        looks.add(opened(2, "09:40"));
        looks.add(opened(3, "10:00"));
        looks.add(opened(4, "10:10"));
        looks.add(opened(5, "10:30"));

        assertThat(found(looks)).isEmpty();
    }

    @Test
    void people_of_two_users_are_not_put_together() {
        UnusualLooks looks = looks();
        for (int person = 1; person <= 6; person++) {
            looks.add(look(person <= 3 ? 1 : 2, person, DAY.atTime(10, person), Look.Kind.OPENED));
        }

        assertThat(found(looks)).isEmpty();
    }

    @Test
    void an_hour_over_midnight_counts_on_the_day_it_ends() {
        rules = rules.with("workFromHour", "12").with("workUntilHour", "12");
        UnusualLooks looks = looks();
        for (int person = 1; person <= 5; person++) {
            looks.add(look(USER, person, DAY.atTime(23, 40).plusMinutes(10L * person), Look.Kind.OPENED));
        }

        assertThat(found(looks)).containsExactly("7 2026-03-03 MANY_PEOPLE 5");
    }

    @Test
    void work_is_from_its_first_hour_to_the_moment_its_last_one_ends() {
        UnusualLooks looks = looks();
        looks.add(opened(1, "05:59:59"));
        looks.add(opened(1, "06:00"));
        looks.add(opened(1, "21:59:59"));
        looks.add(opened(1, "22:00"));

        assertThat(found(looks)).containsExactly("7 2026-03-02 OUT_OF_HOURS 2");
    }

    @Test
    void where_work_ends_before_it_begins_it_goes_on_over_midnight() {
        rules = rules.with("workFromHour", "20").with("workUntilHour", "8");
        UnusualLooks looks = looks();
        looks.add(opened(1, "07:59"));
        looks.add(opened(1, "08:00"));
        looks.add(opened(1, "19:59"));
        looks.add(opened(1, "20:00"));

        assertThat(found(looks)).containsExactly("7 2026-03-02 OUT_OF_HOURS 2");
    }

    @Test
    void two_looks_beyond_the_caseload_are_a_mistake_and_three_on_one_day_are_asked_about() {
        UnusualLooks looks = looks();
        LocalDateTime noon = DAY.atTime(12, 0);
        looks.add(look(1, 1, noon, Look.Kind.BEYOND_CASELOAD));
        looks.add(look(1, 1, noon, Look.Kind.BEYOND_CASELOAD));
        looks.add(look(1, 1, noon.plusDays(1), Look.Kind.BEYOND_CASELOAD));
        looks.add(look(2, 1, noon, Look.Kind.BEYOND_CASELOAD));
        looks.add(look(2, 2, noon, Look.Kind.BEYOND_CASELOAD));
        looks.add(look(2, 3, noon, Look.Kind.BEYOND_CASELOAD));

        assertThat(found(looks)).containsExactly("2 2026-03-02 BEYOND_CASELOAD 3");
    }

    @Test
    void each_colleague_and_each_broken_glass_is_named_the_newest_day_first() {
        UnusualLooks looks = looks();
        looks.add(Look.of(USER, 1, DAY.atTime(9, 0), Look.Kind.OPENED, true));
        looks.add(look(USER, 2, DAY.atTime(9, 0), Look.Kind.BROKEN_GLASS));
        looks.add(Look.of(USER, 1, DAY.plusDays(1).atTime(9, 0), Look.Kind.OPENED, true));

        assertThat(found(looks))
                .containsExactly("7 2026-03-03 COLLEAGUE 1", "7 2026-03-02 BROKEN_GLASS 1", "7 2026-03-02 COLLEAGUE 1");
    }

    @Test
    void looks_out_of_order_are_refused() {
        UnusualLooks looks = looks();
        looks.add(opened(1, "09:30"));

        assertThatThrownBy(() -> looks.add(opened(1, "09:29"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> looks.add(look(USER - 1, 1, DAY.atTime(10, 0), Look.Kind.OPENED)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
