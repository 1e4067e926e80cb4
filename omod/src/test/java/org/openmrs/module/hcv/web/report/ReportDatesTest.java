/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.hcv.domain.time.ReportingPeriod;

class ReportDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void absent_dates_are_the_twelve_months_up_to_today_seen_today() {
        ReportDates dates = ReportDates.read("", "", "", TODAY);

        assertThat(dates.period()).isEqualTo(ReportingPeriod.ofClosed(LocalDate.of(2025, 11, 23), TODAY));
        assertThat(dates.asOf()).isEqualTo(TODAY);
        assertThat(dates.query()).isEqualTo("from=2025-11-23&to=2026-11-22&asOf=2026-11-22");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-30, 2026-06-30, 2026-06-30, from:not-a-date",
        "x, y, z, from:not-a-date to:not-a-date asOf:not-a-date",
        "2026-07-01, 2026-06-30, 2026-06-30, to:period.reversed",
        "2026-01-01, 2026-06-30, 2026-11-23, asOf:date.future",
        "1990-01-01, 2026-06-30, 2026-06-30, from:period.too-long",
        "2026-01-01, 2026-06-30, 2025-12-31, ''",
    })
    void problems_name_the_field_and_the_reason(String from, String to, String asOf, String expected) {
        ReportDates dates = ReportDates.read(from, to, asOf, TODAY);

        assertThat(dates.problems().all().stream()
                        .map(problem -> problem.field() + ":" + problem.code().key())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void what_was_typed_stays_in_the_fields() {
        ReportDates dates = ReportDates.read("yesterday", "", "", TODAY);

        assertThat(dates.typed()).containsEntry("from", "yesterday").containsEntry("to", "2026-11-22");
        assertThat(dates.query()).doesNotContain("yesterday");
    }
}
