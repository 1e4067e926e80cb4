/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import java.time.LocalDate;
import java.util.Objects;

/** Points at one course of one person; ordered by start, then by the UUIDs. Immutable and thread-safe. */
public final class CourseRef implements Comparable<CourseRef> {

    private final String personUuid;
    private final String courseUuid;
    private final LocalDate start;

    private CourseRef(String personUuid, String courseUuid, LocalDate start) {
        this.personUuid = Objects.requireNonNull(personUuid, "personUuid");
        this.courseUuid = Objects.requireNonNull(courseUuid, "courseUuid");
        this.start = Objects.requireNonNull(start, "start");
    }

    public static CourseRef of(String personUuid, String courseUuid, LocalDate start) {
        return new CourseRef(personUuid, courseUuid, start);
    }

    public String personUuid() {
        return personUuid;
    }

    public LocalDate start() {
        return start;
    }

    @Override
    public int compareTo(CourseRef other) {
        int order = start.compareTo(other.start);
        order = order != 0 ? order : personUuid.compareTo(other.personUuid);
        return order != 0 ? order : courseUuid.compareTo(other.courseUuid);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CourseRef && compareTo((CourseRef) other) == 0;
    }

    @Override
    public int hashCode() {
        return courseUuid.hashCode();
    }

    @Override
    public String toString() {
        return courseUuid;
    }
}
