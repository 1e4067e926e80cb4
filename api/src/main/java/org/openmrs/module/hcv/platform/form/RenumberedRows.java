/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Collections;
import java.util.Map;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormField;

/** The answers of one group with its rows under the numbers that they have, or will have, in the record. */
final class RenumberedRows {

    private RenumberedRows() {}

    /**
     * @param numberOf the number in the record by the row as it was sent; rows of other numbers are left empty
     */
    static FormAnswers of(FormField group, FormAnswers sent, Map<Integer, Integer> numberOf) {
        FormAnswers.Builder answers = FormAnswers.builder();
        numberOf.forEach((row, number) -> {
            for (FormField member : group.members()) {
                copy(
                        sent,
                        FormAnswers.path(group.id(), row, member.id()),
                        FormAnswers.path(group.id(), number, member.id()),
                        answers);
            }
        });
        answers.rows(group.id(), numberOf.isEmpty() ? 0 : Collections.max(numberOf.values()) + 1);
        return answers.build();
    }

    private static void copy(FormAnswers sent, String from, String to, FormAnswers.Builder answers) {
        sent.number(from).ifPresent(number -> answers.number(to, number));
        sent.date(from).ifPresent(date -> answers.date(to, date));
        sent.text(from).ifPresent(text -> answers.text(to, text));
        if (!sent.codes(from).isEmpty()) {
            answers.codes(to, sent.codes(from));
        }
    }
}
