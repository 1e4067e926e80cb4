/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.hcv.platform.tuning.RuleChange;
import org.openmrs.module.hcv.platform.tuning.RuleState;

/**
 * What a browser sent of the page of one area: the values of its rules, and which changes were confirmed.
 *
 * <p>A confirmation holds the changes it was given for. When the values in use are others by then, or other values are
 * sent, it confirms nothing, and the page asks again.
 */
final class SentRules {

    private static final String DEFAULT = "_default";
    private static final String CONFIRMED = "_confirmed";
    private static final String BACK = "_back";

    private final Map<String, String> parameters;
    private final Map<String, String> typed = new LinkedHashMap<>();

    /** @param rules those of the area; other parameters are no values */
    SentRules(Map<String, String> parameters, List<RuleState> rules) {
        this.parameters = parameters;
        for (RuleState rule : rules) {
            String key = rule.definition().key();
            if (key.equals(parameters.get(DEFAULT))) {
                typed.put(key, rule.definition().defaultValue());
            } else if (parameters.containsKey(key) && !rule.isFixed()) {
                typed.put(key, parameters.get(key));
            }
        }
    }

    /** Values by rule key, the default in place of what was typed where that was asked for. */
    Map<String, String> typed() {
        return typed;
    }

    boolean isBack() {
        return parameters.containsKey(BACK);
    }

    boolean isConfirmed(List<RuleChange> changes) {
        return confirmation(changes).equals(parameters.get(CONFIRMED));
    }

    /** The changes as text, for the button that confirms them. */
    static String confirmation(List<RuleChange> changes) {
        StringBuilder text = new StringBuilder();
        for (RuleChange change : changes) {
            text.append(change.key())
                    .append(' ')
                    .append(change.from())
                    .append(' ')
                    .append(change.to())
                    .append(';');
        }
        return text.toString();
    }
}
