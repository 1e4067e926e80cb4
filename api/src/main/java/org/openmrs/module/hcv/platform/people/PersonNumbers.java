/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.security.SecureRandom;
import java.util.Locale;
import org.hibernate.SessionFactory;
import org.openmrs.PatientIdentifierType;
import org.openmrs.patient.impl.LuhnIdentifierValidator;

/**
 * Makes the numbers that this service gives to people: {@code H} and six digits, with a check digit behind a hyphen.
 *
 * <p>The digits are drawn at random, so that a number tells nothing about when or after whom somebody came. A number
 * that anybody has, or had, is not given again. They are written in the digits of every keyboard, also where the server's
 * language has its own.
 */
final class PersonNumbers {

    private static final int NUMBERS = 1_000_000;

    /** Draws before giving up; with half of all numbers taken, a failure has a chance of 1 in 10^30. */
    private static final int MAX_DRAWS = 100;

    private final SessionFactory sessionFactory;
    private final SecureRandom random = new SecureRandom();
    private final LuhnIdentifierValidator checkDigit = new LuhnIdentifierValidator();

    PersonNumbers(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    String next(PatientIdentifierType type) {
        for (int draw = 0; draw < MAX_DRAWS; draw++) {
            String number = checkDigit.getValidIdentifier(String.format(Locale.ROOT, "H%06d", random.nextInt(NUMBERS)));
            if (isFree(number, type)) {
                return number;
            }
        }
        throw new IllegalStateException("No free person number was found in " + MAX_DRAWS + " draws");
    }

    private boolean isFree(String number, PatientIdentifierType type) {
        return sessionFactory
                        .getCurrentSession()
                        .createQuery(
                                "select count(*) from PatientIdentifier i where i.identifier = :number "
                                        + "and i.identifierType = :type",
                                Long.class)
                        .setParameter("number", number)
                        .setParameter("type", type)
                        .uniqueResult()
                == 0;
    }
}
