/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The records that a person's page shows: the newest of many, so that years of contacts do not make the page heavy on a
 * phone, and all of them on request. Immutable.
 */
public final class Newest {

    /** How many a page shows by itself. */
    static final int SHOWN = 25;

    private final List<TimelineLine> lines;
    private final int total;

    private Newest(List<TimelineLine> lines, int total) {
        this.lines = Collections.unmodifiableList(new ArrayList<>(lines));
        this.total = total;
    }

    /**
     * @param lines newest first
     * @param all whether all were asked for
     */
    static Newest of(List<TimelineLine> lines, boolean all) {
        return new Newest(all ? lines : lines.subList(0, Math.min(SHOWN, lines.size())), lines.size());
    }

    /** Newest first. */
    public List<TimelineLine> getLines() {
        return lines;
    }

    /** How many there are, shown or not. */
    public int getTotal() {
        return total;
    }

    /** Whether some are not shown. */
    public boolean isMore() {
        return lines.size() < total;
    }
}
