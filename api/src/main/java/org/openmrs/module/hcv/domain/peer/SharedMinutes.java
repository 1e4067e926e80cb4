/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.util.Collection;

/**
 * How the time of an outreach session is shared among those who were met, so that the hours of whoever was out are counted
 * once. Stateless.
 */
public final class SharedMinutes {

    private SharedMinutes() {}

    /**
     * Whole minutes of each person of whom nothing else was said: an equal part of what is left, and never less than one.
     *
     * @param minutes of the whole session, 1 or more
     * @param given minutes that were said of single people
     * @param sharing how many people share the rest, 1 or more, those who stayed unnamed among them
     */
    public static int each(int minutes, Collection<Integer> given, int sharing) {
        if (minutes < 1 || sharing < 1) {
            throw new IllegalArgumentException("Nothing to share: " + minutes + " minutes, " + sharing + " people");
        }
        long left = minutes - given.stream().mapToLong(Integer::longValue).sum();
        return (int) Math.max(1, left / sharing);
    }
}
