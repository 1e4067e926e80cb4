/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

/**
 * How far a person of the cohort comes, with the number of people. The sums are those of the London HepCare peers
 * (Surey 2019): 461 screened, 197 with chronic infection, 176 referred, 104 engaged, 89 started treatment, 76 with a
 * favourable outcome. How the people between these steps divide is invented.
 */
enum Fate {
    AB_NEGATIVE(172),
    PAST_INFECTION(62),
    RNA_NEEDED(17),
    RNA_INVALID(5),
    RNA_NEGATIVE_ONLY(8),
    NOT_REFERRED(19),
    DIED_BEFORE_REFERRAL(2),
    REFERRED_NOT_REACHED(44),
    REFERRED_MISSED(28),
    ENGAGED_WAITING(14),
    ENGAGED_DIED(1),
    CURED(69),
    CURED_AFTER_EARLY_STOP(5),
    CURED_THEN_REINFECTED(2),
    NOT_CLEARED(3),
    DIED_ON_TREATMENT(1),
    DIED_BEFORE_SVR(1),
    TRANSFERRED(2),
    LOST_ON_TREATMENT(1),
    SVR_NOT_ASSESSED(2),
    STOPPED_NOT_ASSESSED(1),
    SVR_DUE(1),
    ON_TREATMENT(1),
    DECLINED(24);

    private final int people;

    Fate(int people) {
        this.people = people;
    }

    int people() {
        return people;
    }

    boolean isScreened() {
        return this != DECLINED;
    }

    boolean hasInfection() {
        return isScreened() && ordinal() >= NOT_REFERRED.ordinal();
    }

    boolean isReferred() {
        return isScreened() && ordinal() >= REFERRED_NOT_REACHED.ordinal();
    }

    boolean isEngaged() {
        return isScreened() && ordinal() >= ENGAGED_WAITING.ordinal();
    }

    boolean isStarted() {
        return isScreened() && ordinal() >= CURED.ordinal();
    }

    boolean isCured() {
        return this == CURED || this == CURED_AFTER_EARLY_STOP || this == CURED_THEN_REINFECTED;
    }
}
