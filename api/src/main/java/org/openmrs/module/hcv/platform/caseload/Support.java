/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.time.LocalDate;
import java.util.Optional;

/** One time that somebody supported a person: from when to when, and why. Immutable. */
public final class Support {

    private final Supporter supporter;
    private final CaseloadNote start;
    private final CaseloadNote end;
    private final boolean over;

    Support(Supporter supporter, CaseloadNote start, CaseloadNote end, boolean over) {
        this.supporter = supporter;
        this.start = start;
        this.end = end;
        this.over = over;
    }

    public String name() {
        return supporter.name();
    }

    public Optional<LocalDate> from() {
        return supporter.since();
    }

    /** The day from which they did not, or will not, support the person any more. */
    public Optional<LocalDate> until() {
        return supporter.until();
    }

    public boolean isOver() {
        return over;
    }

    /** Why it began, where that was written down. */
    public Optional<CaseloadNote> start() {
        return Optional.ofNullable(start);
    }

    /** Why it ended, where that was written down. */
    public Optional<CaseloadNote> end() {
        return Optional.ofNullable(end);
    }
}
