/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import java.math.BigDecimal;
import org.openmrs.module.hcv.domain.problem.Problem;

/** What is wrong and what is allowed, in the words of the signed-in user's language. Thread-safe. */
public final class ProblemWords {

    private static final String KEY = "hcv.";

    private final Texts texts;

    public ProblemWords(Texts texts) {
        this.texts = texts;
    }

    /** Arguments that are message keys stand for their texts. */
    public String of(Problem problem) {
        Object[] args = problem.args().toArray();
        for (int i = 0; i < args.length; i++) {
            if (args[i] instanceof String && ((String) args[i]).startsWith(KEY)) {
                args[i] = texts.of((String) args[i]);
            } else if (args[i] instanceof BigDecimal) {
                args[i] = ((BigDecimal) args[i]).toPlainString();
            }
        }
        return texts.of(problem.code().messageKey(), args);
    }
}
