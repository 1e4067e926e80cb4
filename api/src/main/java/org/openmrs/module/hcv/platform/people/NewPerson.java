/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;

/**
 * A registration request that was understood: what is known of a person to be registered.
 *
 * <p>Only a name or alias, a sex or "not stated", and a date of birth or an approximate age, one of the two, are asked for. An
 * approximate age of n is kept as an estimated date of birth half a year before the day on which the person would
 * have turned n today at the latest, so that the age shown today is the age that was said.
 */
final class NewPerson {

    /** Length of a name in OpenMRS's tables. */
    private static final int MAX_NAME = 50;

    /** Highest age OpenMRS accepts, in whole years. */
    private static final int MAX_AGE = 120;

    private static final int HALF_A_YEAR_DAYS = 182;

    private static final List<String> SEXES = Arrays.asList("F", "M", "O", "U");

    final String givenName;
    final String familyName;
    final String sex;
    final Optional<LocalDate> birthdate;
    final boolean birthdateEstimated;

    private NewPerson(
            String givenName,
            String familyName,
            String sex,
            Optional<LocalDate> birthdate,
            boolean birthdateEstimated) {
        this.givenName = givenName;
        this.familyName = familyName;
        this.sex = sex;
        this.birthdate = birthdate;
        this.birthdateEstimated = birthdateEstimated;
    }

    /** Reads the request; everything that cannot be understood is added to the problems. */
    static NewPerson read(RegistrationRequest request, LocalDate today, Problems problems) {
        String given = name(request, RegistrationRequest.GIVEN_NAME, problems);
        String family = name(request, RegistrationRequest.FAMILY_NAME, problems);
        if (given.isEmpty()) {
            problems.add(Problem.error(RegistrationRequest.GIVEN_NAME, ProblemCode.NAME_REQUIRED));
        }
        String sex = request.get(RegistrationRequest.SEX);
        if (sex.isEmpty()) {
            problems.add(Problem.error(RegistrationRequest.SEX, ProblemCode.REQUIRED));
        } else if (!SEXES.contains(sex)) {
            problems.add(Problem.error(RegistrationRequest.SEX, ProblemCode.UNKNOWN_CHOICE));
        }
        String typedDate = request.get(RegistrationRequest.BIRTHDATE);
        String typedAge = request.get(RegistrationRequest.AGE);
        if (typedDate.isEmpty() && typedAge.isEmpty()) {
            problems.add(Problem.error(RegistrationRequest.AGE, ProblemCode.REQUIRED));
        } else if (!typedDate.isEmpty() && !typedAge.isEmpty()) {
            // Which of the two is right, only the person knows.
            problems.add(Problem.error(RegistrationRequest.AGE, ProblemCode.UNEXPECTED_VALUE, typedAge));
        }
        Optional<LocalDate> birthdate =
                typedDate.isEmpty() ? age(typedAge, today, problems) : date(typedDate, today, problems);
        return new NewPerson(given, family, sex, birthdate, typedDate.isEmpty());
    }

    private static String name(RegistrationRequest request, String field, Problems problems) {
        String name = request.get(field);
        KeepableText.check(field, name, MAX_NAME, problems);
        return name;
    }

    private static Optional<LocalDate> date(String typed, LocalDate today, Problems problems) {
        LocalDate date;
        try {
            date = LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            problems.add(Problem.error(RegistrationRequest.BIRTHDATE, ProblemCode.NOT_A_DATE));
            return Optional.empty();
        }
        if (date.isAfter(today)) {
            problems.add(Problem.error(RegistrationRequest.BIRTHDATE, ProblemCode.DATE_FUTURE, today));
        } else if (date.isBefore(today.minusYears(MAX_AGE))) {
            problems.add(Problem.error(
                    RegistrationRequest.BIRTHDATE, ProblemCode.DATE_TOO_EARLY, today.minusYears(MAX_AGE)));
        }
        return Optional.of(date);
    }

    private static Optional<LocalDate> age(String typed, LocalDate today, Problems problems) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        int age;
        try {
            age = Integer.parseInt(typed);
        } catch (NumberFormatException e) {
            problems.add(Problem.error(RegistrationRequest.AGE, ProblemCode.NOT_A_WHOLE_NUMBER));
            return Optional.empty();
        }
        if (age < 0 || age > MAX_AGE) {
            problems.add(Problem.error(RegistrationRequest.AGE, ProblemCode.AGE_OUT_OF_RANGE, 0, MAX_AGE));
            return Optional.empty();
        }
        LocalDate estimated = today.minusYears(age).minusDays(HALF_A_YEAR_DAYS);
        return Optional.of(estimated.isBefore(today.minusYears(MAX_AGE)) ? today.minusYears(MAX_AGE) : estimated);
    }
}
