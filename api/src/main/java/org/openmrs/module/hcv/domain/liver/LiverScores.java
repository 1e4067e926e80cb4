/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

/** The scores of one person as known on one day. Immutable and thread-safe. */
final class LiverScores {

    private final Score fib4;
    private final Score apri;
    private final Score stiffness;
    private final Score childPugh;
    private final int leastChildPughPoints;

    LiverScores(Score fib4, Score apri, Score stiffness, Score childPugh, int leastChildPughPoints) {
        this.fib4 = fib4;
        this.apri = apri;
        this.stiffness = stiffness;
        this.childPugh = childPugh;
        this.leastChildPughPoints = leastChildPughPoints;
    }

    Score fib4() {
        return fib4;
    }

    Score apri() {
        return apri;
    }

    Score stiffness() {
        return stiffness;
    }

    Score childPugh() {
        return childPugh;
    }

    int leastChildPughPoints() {
        return leastChildPughPoints;
    }
}
