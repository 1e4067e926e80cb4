/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Places marks of one lane that would lie upon each other on levels above each other. Marks are asked for from left to
 * right. Where every level is taken, the mark lies on the lowest. Used for one lane, by one thread.
 */
final class MarkLevels {

    private static final int GREATEST = 4;

    private final double width;
    private final List<Double> lastX = new ArrayList<>();

    /** @param width room that each mark takes */
    MarkLevels(double width) {
        this.width = width;
    }

    /** The level of a mark at that place, from 0. */
    int place(double x) {
        for (int level = 0; level < lastX.size(); level++) {
            if (x - lastX.get(level) >= width) {
                lastX.set(level, x);
                return level;
            }
        }
        if (lastX.size() < GREATEST) {
            lastX.add(x);
            return lastX.size() - 1;
        }
        return 0;
    }

    /** How many levels are in use; at least one. */
    int count() {
        return Math.max(1, lastX.size());
    }
}
