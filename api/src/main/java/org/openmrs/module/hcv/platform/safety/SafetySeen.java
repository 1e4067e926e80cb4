/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

import java.time.LocalDateTime;

/** Who has seen a worry first, and when. Immutable. */
public final class SafetySeen {

    private final boolean first;
    private final String by;
    private final LocalDateTime at;

    SafetySeen(boolean first, String by, LocalDateTime at) {
        this.first = first;
        this.by = by;
        this.at = at;
    }

    /** Whether it was the signed-in user, just now. */
    public boolean isFirst() {
        return first;
    }

    public String by() {
        return by;
    }

    /** In the zone of the platform. */
    public LocalDateTime at() {
        return at;
    }
}
