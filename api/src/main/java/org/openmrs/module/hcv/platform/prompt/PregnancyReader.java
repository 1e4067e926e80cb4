/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import java.time.LocalDate;
import org.openmrs.module.hcv.domain.prompt.Answer;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext.Question;

/**
 * Makes the two answers about pregnancy of observations.
 *
 * <p>The latest answer stands. "Not pregnant" is forgotten after some days, because it may have become untrue; pregnant,
 * or possibly so, is not, because to ask once more does no harm.
 */
final class PregnancyReader {

    static final String KEY = "pregnancy.status";

    private PregnancyReader() {}

    /** @param notPregnantDays days for which "not pregnant" counts */
    static void add(FactRows rows, LocalDate asOf, int notPregnantDays, ClinicalContext.Builder context) {
        FactRow latest = rows.oldestFirst().stream()
                .filter(row -> row.is(KEY))
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (latest == null) {
            return;
        }
        switch (latest.shortAnswer()) {
            case "pregnant":
            case "yes":
                context.answer(Question.PREGNANT, Answer.YES).answer(Question.PREGNANCY_POSSIBLE, Answer.YES);
                break;
            case "possible":
                context.answer(Question.PREGNANCY_POSSIBLE, Answer.YES);
                break;
            case "not-pregnant":
            case "no":
                if (!latest.observed.plusDays(notPregnantDays).isBefore(asOf)) {
                    context.answer(Question.PREGNANT, Answer.NO).answer(Question.PREGNANCY_POSSIBLE, Answer.NO);
                }
                break;
            default:
                break;
        }
    }
}
