/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import org.openmrs.module.hcv.domain.problem.Problems;

/** What became of a session that was sent. Immutable. */
public final class OutreachRecorded {

    private enum Fate {
        CREATED,
        UNCHANGED,
        DIFFERENT,
        REFUSED
    }

    private final Fate fate;
    private final Problems problems;

    private OutreachRecorded(Fate fate, Problems problems) {
        this.fate = fate;
        this.problems = problems;
    }

    static OutreachRecorded created() {
        return new OutreachRecorded(Fate.CREATED, Problems.none());
    }

    static OutreachRecorded unchanged() {
        return new OutreachRecorded(Fate.UNCHANGED, Problems.none());
    }

    static OutreachRecorded different(Problems problems) {
        return new OutreachRecorded(Fate.DIFFERENT, problems);
    }

    static OutreachRecorded refused(Problems problems) {
        return new OutreachRecorded(Fate.REFUSED, problems);
    }

    /** Whether the session and every contact of it were written. */
    public boolean isCreated() {
        return fate == Fate.CREATED;
    }

    /** Whether just this had been recorded before. */
    public boolean isUnchanged() {
        return fate == Fate.UNCHANGED;
    }

    /** Whether the session had been recorded before with other answers or people; nothing was written. */
    public boolean isDifferent() {
        return fate == Fate.DIFFERENT;
    }

    /** Why nothing was written, at the fields of the page; warnings alone can be confirmed. */
    public Problems problems() {
        return problems;
    }
}
