/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.hcv.domain.prompt.Answer;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext.Question;

/**
 * Contact with blood as it was told: lately, for how far an antibody test can be trusted, and going on, for testing again.
 *
 * An answer says a span and no day. What happened in the last 30 days counts on the day it was told, the latest it can
 * have been; what happened in the last 12 months may lie too far back and is no exposure. Ongoing risk is "no" only where
 * each question says so.
 */
final class RiskReader {

    private static final String INJECTING = "risk.injecting";
    private static final String SHARING = "risk.sharing";
    private static final String SNORTING = "risk.snorting";
    private static final String SEXUAL = "risk.sexual";
    private static final String LAST_MONTH = "when.last-30-days";
    private static final String LAST_YEAR = "when.last-12-months";
    private static final String LONGER_AGO = "when.ever";
    private static final String NEVER = "when.never";
    private static final List<String> NOT_SHARED_LATELY =
            Collections.unmodifiableList(Arrays.asList(LAST_YEAR, LONGER_AGO, NEVER));

    /** Questions of the dictionary that are read here. */
    static final List<String> KEYS = Collections.unmodifiableList(Arrays.asList(INJECTING, SHARING, SNORTING, SEXUAL));

    private RiskReader() {}

    static void add(FactRows rows, ClinicalContext.Builder context) {
        Map<String, String> latest = new HashMap<>();
        for (FactRow row : rows.oldestFirst()) {
            if (KEYS.contains(row.key)) {
                latest.put(row.key, row.answer);
                if (isExposure(row, rows)) {
                    context.exposure(row.observed);
                }
            }
        }
        if (!latest.isEmpty()) {
            context.answer(Question.ONGOING_RISK, ongoing(latest));
        }
    }

    /** Injecting is an exposure unless the same visit says that nothing was shared in that time. */
    private static boolean isExposure(FactRow row, FactRows rows) {
        if (!row.answer.equals(LAST_MONTH)) {
            return false;
        }
        boolean shared = !rows.beside(row, SHARING)
                .filter(sharing -> NOT_SHARED_LATELY.contains(sharing.answer))
                .isPresent();
        return !row.is(INJECTING) || shared;
    }

    private static Answer ongoing(Map<String, String> latest) {
        for (String answer : latest.values()) {
            if (answer.equals(LAST_MONTH) || answer.equals(LAST_YEAR) || answer.equals("yes")) {
                return Answer.YES;
            }
        }
        boolean none = NEVER.equals(latest.get(INJECTING))
                && NEVER.equals(latest.get(SNORTING))
                && "no".equals(latest.get(SEXUAL));
        return none ? Answer.NO : Answer.UNKNOWN;
    }
}
