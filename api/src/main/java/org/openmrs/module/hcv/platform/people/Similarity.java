/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How alike a registered person and a new one are, from 0 to 100: names count 70, year of birth 20, sex 10.
 *
 * <p>The weights are this project's own choice. They only order a list that a person looks at; nothing is decided.
 */
final class Similarity {

    /** People below this are not shown: at the same age and sex, names that are hardly alike come to about 70. */
    static final int SHOWN_FROM = 80;

    private static final int NAME_WEIGHT = 70;
    private static final int BIRTH_WEIGHT = 20;
    private static final int SEX_WEIGHT = 10;

    /** Years by which an approximate age may be off before it counts as another age. */
    private static final int YEARS_APART = 10;

    private final JaroWinklerSimilarity names = new JaroWinklerSimilarity();

    int score(NewPerson wanted, PersonSummary known) {
        double name =
                names.apply(normalised(wanted.givenName + " " + wanted.familyName), normalised(known.displayName()));
        return (int)
                Math.round(NAME_WEIGHT * name + BIRTH_WEIGHT * birth(wanted, known) + SEX_WEIGHT * sex(wanted, known));
    }

    private static double birth(NewPerson wanted, PersonSummary known) {
        if (!wanted.birthdate.isPresent() || !known.birthdate().isPresent()) {
            return 0.5;
        }
        int apart = Math.abs(
                wanted.birthdate.get().getYear() - known.birthdate().get().getYear());
        return Math.max(0, 1 - apart / (double) YEARS_APART);
    }

    private static double sex(NewPerson wanted, PersonSummary known) {
        boolean unstated = "U".equals(wanted.sex) || "U".equals(known.sex());
        return unstated || wanted.sex.equals(known.sex()) ? 1 : 0;
    }

    private static String normalised(String name) {
        return name.toLowerCase(Locale.ROOT).trim().replaceAll("\\s+", " ");
    }
}
