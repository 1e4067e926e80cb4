/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

/** How many worries wait for the signed-in user: theirs by name, everybody's, and whatever is overdue. Immutable. */
public final class SafetyWaiting {

    private final int count;
    private final int immediate;
    private final int overdue;

    SafetyWaiting(int count, int immediate, int overdue) {
        this.count = count;
        this.immediate = immediate;
        this.overdue = overdue;
    }

    static SafetyWaiting none() {
        return new SafetyWaiting(0, 0, 0);
    }

    public int count() {
        return count;
    }

    /** Of them with somebody in danger when it was written down. */
    public int immediate() {
        return immediate;
    }

    public int overdue() {
        return overdue;
    }
}
