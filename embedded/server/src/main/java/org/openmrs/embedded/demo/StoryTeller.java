/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.LocalDate;

/** Tells one person's story from the first visit to the last. */
final class StoryTeller {

    private final Chance chance;
    private final LocalDate reference;

    StoryTeller(Chance chance, LocalDate reference) {
        this.chance = chance;
        this.reference = reference;
    }

    Story tell(int number, Fate fate) {
        Story story = person(number);
        LocalDate screened = screeningDay(fate);
        int place = chance.between(0, Place.SCREENING_PLACES - 1);
        Screening screening = new Screening(chance, story, screened, place);
        if (fate == Fate.DECLINED) {
            screening.declined();
        } else if (!fate.hasInfection()) {
            screening.withoutInfection(fate);
        } else {
            infected(story, fate, screening);
        }
        return story;
    }

    private void infected(Story story, Fate fate, Screening screening) {
        LocalDate diagnosed = screening.withInfection(fate);
        PeerSupport support = PeerSupport.begin(chance, story, diagnosed, fate);
        Pathway pathway = new Pathway(chance, story, reference, support);
        if (!fate.isReferred()) {
            pathway.notReferred(fate, diagnosed);
        } else if (!fate.isEngaged()) {
            pathway.notEngaged(fate, diagnosed);
        } else {
            LocalDate linked = pathway.engaged(diagnosed, daysToLink(fate));
            if (fate.isStarted()) {
                new Treatment(chance, story, reference, support).tell(fate, linked);
            } else {
                pathway.waiting(fate, linked);
            }
        }
    }

    /** Early enough for whatever has to happen before the reference date. */
    private LocalDate screeningDay(Fate fate) {
        if (fate == Fate.SVR_NOT_ASSESSED) {
            return reference.minusDays(chance.between(325, 350));
        }
        if (fate.isStarted()) {
            return reference.minusDays(chance.between(300, 350));
        }
        return reference.minusDays(chance.between(230, 350));
    }

    private int daysToLink(Fate fate) {
        return fate.isStarted() ? chance.between(4, 21) : chance.between(7, 45);
    }

    private Story person(int number) {
        String gender = chance.percent(74) ? "M" : "F";
        boolean estimated = chance.percent(20);
        LocalDate born = reference.minusYears(chance.between(21, 66)).minusDays(chance.between(0, 364));
        return new Story(
                number,
                Names.given(chance, gender),
                Names.family(chance),
                gender,
                estimated ? born.withDayOfYear(1) : born,
                estimated);
    }
}
