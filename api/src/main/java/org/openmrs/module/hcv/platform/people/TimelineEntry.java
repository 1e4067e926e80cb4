/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One visit, contact or course event on a person's timeline. */
public final class TimelineEntry {

    private final LocalDate date;
    private final String kind;
    private final List<Detail> details;
    private final String by;
    private final String place;
    private final String encounterUuid;

    TimelineEntry(LocalDate date, String kind, List<Detail> details, String by, String place, String encounterUuid) {
        this.date = date;
        this.kind = kind;
        this.details = Collections.unmodifiableList(new ArrayList<>(details));
        this.by = by;
        this.place = place;
        this.encounterUuid = encounterUuid;
    }

    public LocalDate date() {
        return date;
    }

    /** Key of the encounter type, such as {@code screening}; its message key is {@code hcv.encounter.<kind>}. */
    public String kind() {
        return kind;
    }

    public List<Detail> details() {
        return details;
    }

    /** Name of who recorded it; empty where no provider is recorded. */
    public String by() {
        return by;
    }

    /** Name of the place; empty where none is recorded. */
    public String place() {
        return place;
    }

    /** Of the record to open; empty where there is none, as for a test that another program sent. */
    public String encounterUuid() {
        return encounterUuid;
    }
}
