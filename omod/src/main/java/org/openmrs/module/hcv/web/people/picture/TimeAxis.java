/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * The axis below the lanes: a line at each year, a short one at each month, and as many names as there is room for.
 */
final class TimeAxis {

    /** Height of the axis with the names of months and years. */
    static final double HEIGHT = 38;

    private static final double ROOM_FOR_A_MONTH = 34;
    private static final double ROOM_FOR_A_TICK = 5;
    private static final double ROOM_FOR_A_YEAR = 38;

    private final TimeScale scale;
    private final Locale locale;

    TimeAxis(TimeScale scale, Locale locale) {
        this.scale = scale;
        this.locale = locale;
    }

    /** @param top where the lanes begin; lines of years go through them */
    void draw(Xml svg, double top, double bottom) {
        svg.empty("path", "class", "axis", "d", path(scale.left(), bottom, scale.right(), bottom));
        List<LocalDate> months = scale.months();
        double width = (scale.right() - scale.left()) / months.size();
        int step = step(width);
        double lastYear = Double.NEGATIVE_INFINITY;
        for (LocalDate month : months) {
            double x = scale.x(month);
            boolean newYear = month.getMonthValue() == 1;
            if (newYear) {
                svg.empty("path", "class", "year", "d", path(x, top, x, bottom + 6));
            } else if (width >= ROOM_FOR_A_TICK) {
                svg.empty("path", "class", "axis", "d", path(x, bottom, x, bottom + 4));
            }
            boolean named = step > 0 && (month.getMonthValue() - 1) % step == 0;
            if (named && x + ROOM_FOR_A_MONTH <= scale.right() + ROOM_FOR_A_MONTH / 2) {
                svg.leaf("text", name(month, "MMM"), "x", x + 2, "y", bottom + 16);
            }
            boolean firstOfAll = month.equals(months.get(0));
            boolean room = x - lastYear >= ROOM_FOR_A_YEAR && x + ROOM_FOR_A_YEAR <= scale.right() + 2;
            boolean nextIsNear = firstOfAll && !newYear && roomToNextYear(month, x) < ROOM_FOR_A_YEAR;
            if ((newYear || firstOfAll) && room && !nextIsNear) {
                svg.leaf("text", name(month, "uuuu"), "class", "strong", "x", x + 2, "y", bottom + 32);
                lastYear = x;
            }
        }
        svg.line();
    }

    private double roomToNextYear(LocalDate month, double x) {
        return scale.x(month.withDayOfYear(1).plusYears(1)) - x;
    }

    /** Every how manieth month is named: a divisor of the year, or 0 for none. */
    private static int step(double width) {
        for (int step : new int[] {1, 2, 3, 6}) {
            if (width * step >= ROOM_FOR_A_MONTH) {
                return step;
            }
        }
        return 0;
    }

    private String name(LocalDate month, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(month);
    }

    static String path(double x1, double y1, double x2, double y2) {
        return "M" + Xml.number(x1) + " " + Xml.number(y1) + "L" + Xml.number(x2) + " " + Xml.number(y2);
    }
}
