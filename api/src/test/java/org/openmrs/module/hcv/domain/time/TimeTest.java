/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimeTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @Test
    void range_holds_both_its_ends_and_nothing_beyond() {
        DateRange range = DateRange.ofClosed(FIRST, LAST);

        assertThat(range.contains(FIRST.minusDays(1))).isFalse();
        assertThat(range.contains(FIRST)).isTrue();
        assertThat(range.contains(LAST)).isTrue();
        assertThat(range.contains(LAST.plusDays(1))).isFalse();
        assertThat(range.days()).isEqualTo(92);
        assertThat(DateRange.ofClosed(FIRST, FIRST).days()).isEqualTo(1);
    }

    @Test
    void reversed_range_is_refused_and_both_ends_named() {
        assertThatThrownBy(() -> DateRange.ofClosed(LAST, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-12-31")
                .hasMessageContaining("2025-10-01");
    }

    @Test
    void quarter_month_and_financial_year_have_their_days_and_labels() {
        ReportingPeriod quarter = ReportingPeriod.quarter(2025, 4);
        ReportingPeriod february = ReportingPeriod.month(YearMonth.of(2024, 2));
        ReportingPeriod year = ReportingPeriod.financialYear(2025);

        assertThat(quarter.range()).isEqualTo(DateRange.ofClosed(FIRST, LAST));
        assertThat(quarter.label()).isEqualTo("2025 Q4");
        assertThat(february.range().last()).isEqualTo("2024-02-29");
        assertThat(february.label()).isEqualTo("2024-02");
        assertThat(year.range().first()).isEqualTo("2025-04-01");
        assertThat(year.range().last()).isEqualTo("2026-03-31");
        assertThat(year.label()).isEqualTo("2025/26");
        assertThat(ReportingPeriod.financialYear(1999).label()).isEqualTo("1999/00");
        assertThat(ReportingPeriod.ofClosed(FIRST, LAST).label()).isEqualTo("2025-10-01 to 2025-12-31");
        assertThatThrownBy(() -> ReportingPeriod.quarter(2025, 5)).hasMessageContaining("5");
    }

    @Test
    void label_of_a_financial_year_has_latin_digits_whatever_the_language_of_the_server() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ne"));

            assertThat(ReportingPeriod.financialYear(2025).label()).isEqualTo("2025/26");
        } finally {
            Locale.setDefault(before);
        }
    }
}
