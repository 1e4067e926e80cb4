/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** All stories of the demonstration, in the order of their numbers. The same reference date gives the same stories. */
final class Cohort {

    /** The day on which the demonstration's service last wrote something down. */
    static final LocalDate REFERENCE = LocalDate.of(2026, 11, 20);

    private static final long SEED = 461_197_176;

    private Cohort() {}

    /**
     * @param reference the last day of the stories; screening lies 350 to 230 days before it
     */
    static List<Story> until(LocalDate reference) {
        List<Fate> fates = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            fates.addAll(Collections.nCopies(fate.people(), fate));
        }
        Collections.shuffle(fates, new Random(SEED));
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < fates.size(); i++) {
            stories.add(new StoryTeller(new Chance(SEED + 31L * i), reference).tell(i + 1, fates.get(i)));
        }
        return stories;
    }
}
