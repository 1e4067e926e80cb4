/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.accesslog;

import java.time.LocalDate;
import java.util.Objects;

/** One thing worth asking one user about, of one day. Immutable. */
public final class UnusualFinding {

    private final int user;
    private final LocalDate day;
    private final UnusualKind kind;
    private final int count;

    UnusualFinding(int user, LocalDate day, UnusualKind kind, int count) {
        this.user = user;
        this.day = Objects.requireNonNull(day, "day");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.count = count;
    }

    /** As given with the looks. */
    public int user() {
        return user;
    }

    public LocalDate day() {
        return day;
    }

    public UnusualKind kind() {
        return kind;
    }

    /** People, for {@link UnusualKind#MANY_PEOPLE} the most within an hour; looks, for every other kind. At least 1. */
    public int count() {
        return count;
    }
}
