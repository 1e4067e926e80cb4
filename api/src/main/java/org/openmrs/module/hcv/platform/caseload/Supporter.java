/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.time.LocalDate;
import java.util.Optional;

/** A peer support worker, and since when they support the person in question. Immutable. */
public final class Supporter {

    private final String personUuid;
    private final String name;
    private final LocalDate since;
    private final LocalDate until;

    Supporter(String personUuid, String name, LocalDate since, LocalDate until) {
        this.personUuid = personUuid;
        this.name = name;
        this.since = since;
        this.until = until;
    }

    /** Both records of the same worker's support as one: since the first of them, until the last. */
    Supporter with(Supporter other) {
        return new Supporter(
                personUuid,
                name,
                since == null || other.since == null || since.isBefore(other.since) ? since : other.since,
                until == null || other.until == null ? null : until.isAfter(other.until) ? until : other.until);
    }

    public String personUuid() {
        return personUuid;
    }

    public String name() {
        return name;
    }

    /** Empty where no start is recorded, and for somebody who does not support the person yet. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    /** The day from which they do not support the person any more; empty where no end is set. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
