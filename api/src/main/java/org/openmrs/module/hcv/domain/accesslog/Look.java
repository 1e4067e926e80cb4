/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.accesslog;

import java.time.LocalDateTime;
import java.util.Objects;

/** One look at one person's record. Immutable. */
public final class Look {

    /** What kind of look it was. */
    public enum Kind {
        /** The record was opened or changed. */
        OPENED,
        /** The person is beyond the caseload: opening was refused, or an exact search named them. */
        BEYOND_CASELOAD,
        /** Somebody gave a reason to open the record of a person beyond the caseload. */
        BROKEN_GLASS
    }

    private final int user;
    private final int person;
    private final LocalDateTime at;
    private final Kind kind;
    private final boolean colleague;

    private Look(int user, int person, LocalDateTime at, Kind kind, boolean colleague) {
        this.user = user;
        this.person = person;
        this.at = Objects.requireNonNull(at, "at");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.colleague = colleague;
    }

    /**
     * @param user whose look, by an id of the caller's
     * @param person at whose record, likewise
     * @param colleague whether the person works here too
     */
    public static Look of(int user, int person, LocalDateTime at, Kind kind, boolean colleague) {
        return new Look(user, person, at, kind, colleague);
    }

    int user() {
        return user;
    }

    int person() {
        return person;
    }

    LocalDateTime at() {
        return at;
    }

    Kind kind() {
        return kind;
    }

    boolean isColleague() {
        return colleague;
    }
}
