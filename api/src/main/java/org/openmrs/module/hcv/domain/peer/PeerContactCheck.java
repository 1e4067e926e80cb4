/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/**
 * Whether a contact was recorded soundly.
 *
 * <pre>
 * field          refused                                             code
 * date           after today                                         date.future
 * date           made, and after the date of death                   date.after-death
 * date           before the date of birth                            date.before-birth
 * minutes        made, and none given                                required
 * minutes        made, and not 1 to 600                              out-of-range
 * minutes        not made, and more than 0                           duration.when-not-made
 * activities     made, and none given (being there is one)           activity.required-when-made
 * activities     not made, and some given                            activity.when-not-made
 * accompanied    not made, and accompanied                           activity.when-not-made
 * nextStepDate   before the date of the contact                      date.before
 * </pre>
 *
 * A contact not made needs nothing but its date and outcome. Thread-safe; keeps nothing.
 */
public final class PeerContactCheck {

    private static final int LONGEST_MINUTES = 600;

    private PeerContactCheck() {}

    /** Checks a contact of a person of whom neither birth nor death is known. */
    public static Problems check(PeerContact contact, LocalDate today) {
        return check(contact, today, Optional.empty(), Optional.empty());
    }

    public static Problems check(
            PeerContact contact, LocalDate today, Optional<LocalDate> birth, Optional<LocalDate> death) {
        Problems problems = Problems.collect();
        checkDates(contact, today, birth, death, problems);
        if (contact.isMade()) {
            checkMade(contact, problems);
        } else {
            checkNotMade(contact, problems);
        }
        return problems;
    }

    private static void checkDates(
            PeerContact contact,
            LocalDate today,
            Optional<LocalDate> birth,
            Optional<LocalDate> death,
            Problems problems) {
        LocalDate date = contact.date();
        if (date.isAfter(today)) {
            problems.add(Problem.error("date", ProblemCode.DATE_FUTURE, today));
        }
        if (contact.isMade() && death.isPresent() && date.isAfter(death.get())) {
            problems.add(Problem.error("date", ProblemCode.DATE_AFTER_DEATH, death.get()));
        }
        if (birth.isPresent() && date.isBefore(birth.get())) {
            problems.add(Problem.error("date", ProblemCode.DATE_BEFORE_BIRTH, birth.get()));
        }
        if (contact.nextStepDate().isPresent() && contact.nextStepDate().get().isBefore(date)) {
            problems.add(Problem.error("nextStepDate", ProblemCode.DATE_BEFORE, "date", date));
        }
    }

    private static void checkMade(PeerContact contact, Problems problems) {
        if (!contact.minutes().isPresent()) {
            problems.add(Problem.error("minutes", ProblemCode.REQUIRED));
        } else if (contact.minutes().get() < 1 || contact.minutes().get() > LONGEST_MINUTES) {
            problems.add(Problem.error("minutes", ProblemCode.OUT_OF_RANGE, 1, LONGEST_MINUTES, "min"));
        }
        if (contact.activities().isEmpty() && !contact.isAccompanied()) {
            problems.add(Problem.error("activities", ProblemCode.ACTIVITY_REQUIRED_WHEN_MADE));
        }
    }

    private static void checkNotMade(PeerContact contact, Problems problems) {
        if (contact.minutes().isPresent() && contact.minutes().get() != 0) {
            problems.add(Problem.error(
                    "minutes",
                    ProblemCode.DURATION_WHEN_NOT_MADE,
                    contact.minutes().get()));
        }
        if (!contact.activities().isEmpty()) {
            problems.add(Problem.error("activities", ProblemCode.ACTIVITY_WHEN_NOT_MADE));
        }
        if (contact.isAccompanied()) {
            problems.add(Problem.error("accompanied", ProblemCode.ACTIVITY_WHEN_NOT_MADE));
        }
    }
}
