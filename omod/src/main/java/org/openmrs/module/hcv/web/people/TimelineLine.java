/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.people.Detail;
import org.openmrs.module.hcv.platform.people.TimelineEntry;
import org.openmrs.module.hcv.web.page.Texts;

/** One record of a person's timeline in words. */
public final class TimelineLine {

    private static final int ISO_DATE_LENGTH = "2026-01-31".length();

    private final String isoDate;
    private final String date;
    private final String what;
    private final List<Line> details;
    private final String by;
    private final String place;
    private final String encounterUuid;

    private TimelineLine(
            String isoDate,
            String date,
            String what,
            List<Line> details,
            String by,
            String place,
            String encounterUuid) {
        this.isoDate = isoDate;
        this.date = date;
        this.what = what;
        this.details = details;
        this.by = by;
        this.place = place;
        this.encounterUuid = encounterUuid;
    }

    static TimelineLine of(TimelineEntry entry, Texts texts) {
        return new TimelineLine(
                entry.date().toString(),
                texts.date(entry.date()),
                texts.of("hcv.encounter." + entry.kind()),
                entry.details().stream().map(detail -> line(detail, texts)).collect(Collectors.toList()),
                entry.by(),
                entry.place(),
                entry.encounterUuid());
    }

    private static Line line(Detail detail, Texts texts) {
        String value = detail.values().stream()
                .map(one -> one.messageKey().isEmpty() ? written(one.text(), texts) : texts.of(one.messageKey()))
                .collect(Collectors.joining(", "));
        return new Line(texts.of(detail.labelKey()), value);
    }

    /** Dates among the values come as year-month-day. */
    private static String written(String text, Texts texts) {
        if (text.length() != ISO_DATE_LENGTH) {
            return text;
        }
        try {
            return texts.date(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            // Some other text of that length.
            return text;
        }
    }

    public String getIsoDate() {
        return isoDate;
    }

    public String getDate() {
        return date;
    }

    public String getWhat() {
        return what;
    }

    public List<Line> getDetails() {
        return details;
    }

    public String getBy() {
        return by;
    }

    public String getPlace() {
        return place;
    }

    /** Of the record that the line is about; empty where there is none to open. */
    public String getEncounterUuid() {
        return encounterUuid;
    }
}
