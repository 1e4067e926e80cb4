/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.util.ArrayList;
import java.util.List;

/** What a stage says, in the words of the tables. */
final class LiverAnswers {

    private LiverAnswers() {}

    /** {@code 1.45 INDETERMINATE}, {@code 20.00 unread}, {@code missing:alt}. */
    static String of(Score score) {
        if (!score.isCalculated()) {
            return score.notCalculated().get().text();
        }
        return score.value().get().toPlainString() + " "
                + score.reading().map(Reading::name).orElse("unread");
    }

    /** {@code LIKELY:fib4,platelets}. */
    static String conclusion(LiverStage stage) {
        List<String> grounds = new ArrayList<>();
        stage.grounds().forEach(ground -> grounds.add(ground.kind().key()));
        return stage.cirrhosis().name() + (grounds.isEmpty() ? "" : ":" + String.join(",", grounds));
    }

    static String cautions(Score score) {
        List<String> cautions = new ArrayList<>();
        score.cautions().forEach(caution -> cautions.add(caution.key()));
        return String.join(",", cautions);
    }
}
