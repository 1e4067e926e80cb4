/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a visit recorded about telling the person their results: told, or not.
 *
 * It speaks for the tests recorded in the same encounter. Immutable and thread-safe.
 */
public final class ResultGiven {

    private final LocalDate date;
    private final boolean given;
    private final String encounterUuid;

    private ResultGiven(LocalDate date, boolean given, String encounterUuid) {
        this.date = Objects.requireNonNull(date, "date");
        this.given = given;
        this.encounterUuid = encounterUuid;
    }

    /** The person was told on that day. */
    public static ResultGiven told(LocalDate date) {
        return new ResultGiven(date, true, null);
    }

    /** On that day the person was not told: they had left, or the result was not back. */
    public static ResultGiven notTold(LocalDate date) {
        return new ResultGiven(date, false, null);
    }

    public ResultGiven withEncounter(String encounter) {
        return new ResultGiven(date, given, Objects.requireNonNull(encounter, "encounter"));
    }

    public LocalDate date() {
        return date;
    }

    public boolean isTold() {
        return given;
    }

    /** The encounter it was recorded in, where it was in one. */
    public Optional<String> encounterUuid() {
        return Optional.ofNullable(encounterUuid);
    }

    @Override
    public String toString() {
        return (given ? "told " : "not told ") + date;
    }
}
