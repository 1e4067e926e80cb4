/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** The names in expressions that stand for no field. */
final class FormNames {

    /** Years of age on the day of the visit. */
    static final String AGE = "age";

    /** {@code M}, {@code F}, {@code O} or {@code U}. */
    static final String SEX = "sex";

    private static final Set<String> SEXES =
            Collections.unmodifiableSet(new HashSet<>(Arrays.asList("M", "F", "O", "U")));

    /** What the form engine's expressions know by themselves: a field of such a name could not be told from it. */
    private static final Set<String> TAKEN = Collections.unmodifiableSet(new HashSet<>(Arrays.asList(
            AGE,
            SEX,
            "patient",
            "myValue",
            "visit",
            "visitType",
            "visitTypeUuid",
            "HD",
            "today",
            "isEmpty",
            "includes",
            "isDateBefore",
            "Math",
            "true",
            "false",
            "null",
            "undefined")));

    private FormNames() {}

    static boolean isTaken(String name) {
        return TAKEN.contains(name);
    }

    static boolean isSex(String letter) {
        return SEXES.contains(letter);
    }
}
