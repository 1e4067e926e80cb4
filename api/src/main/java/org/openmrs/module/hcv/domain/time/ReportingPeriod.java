/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * The days a report is about, with the label it is printed under.
 *
 * A month and a quarter are those of the calendar year; a financial year runs from 1 April to 31 March (England).
 * Both ends are included. Immutable and thread-safe.
 */
public final class ReportingPeriod {

    private static final int FINANCIAL_YEAR_FIRST_MONTH = 4;

    private final DateRange range;
    private final String label;

    private ReportingPeriod(DateRange range, String label) {
        this.range = range;
        this.label = label;
    }

    /**
     * Any run of days, both ends included.
     *
     * @throws IllegalArgumentException when reversed; the message names both ends
     */
    public static ReportingPeriod ofClosed(LocalDate from, LocalDate to) {
        DateRange range = DateRange.ofClosed(from, to);
        return new ReportingPeriod(range, range.toString());
    }

    public static ReportingPeriod month(YearMonth month) {
        return new ReportingPeriod(DateRange.ofClosed(month.atDay(1), month.atEndOfMonth()), month.toString());
    }

    /**
     * A quarter of a calendar year.
     *
     * @param quarter 1 to 4, both included
     * @throws IllegalArgumentException for any other quarter
     */
    public static ReportingPeriod quarter(int year, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("quarter is 1 to 4, not " + quarter);
        }
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return new ReportingPeriod(
                DateRange.ofClosed(first.atDay(1), first.plusMonths(2).atEndOfMonth()), year + " Q" + quarter);
    }

    /** The financial year that starts on 1 April of {@code startYear} and ends on 31 March of the next. */
    public static ReportingPeriod financialYear(int startYear) {
        LocalDate first = LocalDate.of(startYear, FINANCIAL_YEAR_FIRST_MONTH, 1);
        String label = startYear + "/" + String.format(Locale.ROOT, "%02d", (startYear + 1) % 100);
        return new ReportingPeriod(DateRange.ofClosed(first, first.plusYears(1).minusDays(1)), label);
    }

    public DateRange range() {
        return range;
    }

    public boolean contains(LocalDate date) {
        return range.contains(date);
    }

    /** As printed: {@code 2026-03}, {@code 2025 Q4}, {@code 2025/26}, {@code 2025-10-01 to 2025-12-31}. */
    public String label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingPeriod
                && range.equals(((ReportingPeriod) other).range)
                && label.equals(((ReportingPeriod) other).label);
    }

    @Override
    public int hashCode() {
        return 31 * range.hashCode() + label.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }
}
