/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody registered already who may be the person about to be registered.
 *
 * <p>To those who do not reach the person, only initials, age and the end of the number are shown: enough to ask,
 * too little to learn who comes here.
 */
public final class SimilarPerson {

    private static final int SHOWN_OF_NUMBER = 3;

    private final PersonSummary person;
    private final int score;

    SimilarPerson(PersonSummary person, int score) {
        this.person = person;
        this.score = score;
    }

    /** For the log; what is shown of the person is what the other members say. */
    PersonSummary person() {
        return person;
    }

    /** Whether the signed-in user may open the person's page. */
    public boolean withinReach() {
        return person.withinReach();
    }

    /** Empty where the person is not within reach. */
    public String uuid() {
        return withinReach() ? person.uuid() : "";
    }

    public String displayName() {
        return withinReach() ? person.displayName() : initials();
    }

    public String identifier() {
        String number = person.identifier();
        if (withinReach() || number.length() <= SHOWN_OF_NUMBER) {
            return withinReach() ? number : "";
        }
        return "…" + number.substring(number.length() - SHOWN_OF_NUMBER);
    }

    public Optional<Integer> age() {
        return person.age();
    }

    public boolean ageApproximate() {
        return person.ageApproximate();
    }

    public String sex() {
        return person.sex();
    }

    /** How alike, 0 to 100; higher is more alike. */
    public int score() {
        return score;
    }

    private String initials() {
        StringBuilder initials = new StringBuilder();
        for (String part : person.displayName().split("\\s+")) {
            if (!part.isEmpty()) {
                initials.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append('.');
            }
        }
        return initials.toString();
    }
}
