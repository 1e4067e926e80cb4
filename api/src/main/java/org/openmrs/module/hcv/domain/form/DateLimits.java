/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/**
 * Between which days something can have happened to a person, as seen from today.
 *
 * <p>A date of birth that is an estimate only rules out the years before it, because its day and month were made up.
 */
public final class DateLimits {

    private final LocalDate today;
    private final LocalDate firstOfLife;
    private final LocalDate death;

    private DateLimits(LocalDate today, LocalDate firstOfLife, LocalDate death) {
        this.today = Objects.requireNonNull(today, "today");
        this.firstOfLife = firstOfLife;
        this.death = death;
    }

    public static DateLimits asOf(LocalDate today) {
        return new DateLimits(today, null, null);
    }

    public DateLimits bornOn(LocalDate birthDate, boolean estimated) {
        return new DateLimits(today, estimated ? birthDate.withDayOfYear(1) : birthDate, death);
    }

    public DateLimits diedOn(LocalDate deathDate) {
        return new DateLimits(today, firstOfLife, deathDate);
    }

    public LocalDate today() {
        return today;
    }

    /** The first day on which the person can have been alive. */
    public Optional<LocalDate> birth() {
        return Optional.ofNullable(firstOfLife);
    }

    public Optional<LocalDate> death() {
        return Optional.ofNullable(death);
    }

    /**
     * Reports at most one problem of a date.
     *
     * @param earliest the first day that is accepted of anybody
     */
    void check(FormField field, String path, LocalDate date, LocalDate earliest, Problems problems) {
        if (date.isBefore(earliest)) {
            problems.add(Problem.error(path, ProblemCode.DATE_TOO_EARLY, earliest));
        } else if (firstOfLife != null && date.isBefore(firstOfLife)) {
            problems.add(Problem.error(path, ProblemCode.DATE_BEFORE_BIRTH));
        } else if (!field.isFutureAllowed() && date.isAfter(today)) {
            problems.add(Problem.error(path, ProblemCode.DATE_FUTURE, today));
        } else if (!field.isAfterDeathAllowed() && death != null && date.isAfter(death)) {
            problems.add(Problem.error(path, ProblemCode.DATE_AFTER_DEATH, death));
        }
    }
}
