/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.hcv.platform.tuning.RuleState;
import org.openmrs.module.hcv.web.page.Texts;

/** The rules about one thing, such as what comes after treatment. */
public final class RuleArea {

    private final String key;
    private final List<RuleLine> rules;

    private RuleArea(String key, List<RuleLine> rules) {
        this.key = key;
        this.rules = Collections.unmodifiableList(rules);
    }

    /** @param typed what stands in the fields, by rule key; where it holds nothing, the value in use does */
    static List<RuleArea> of(List<RuleState> states, Map<String, String> typed, Texts texts) {
        Map<String, List<RuleLine>> byArea = new LinkedHashMap<>();
        for (RuleState state : states) {
            byArea.computeIfAbsent(state.use().area(), area -> new ArrayList<>())
                    .add(RuleLine.of(
                            state, typed.getOrDefault(state.definition().key(), state.value()), texts));
        }
        List<RuleArea> areas = new ArrayList<>();
        byArea.forEach((area, lines) -> areas.add(new RuleArea(area, lines)));
        return areas;
    }

    /** Also the end of the message key of its title. */
    public String getKey() {
        return key;
    }

    public List<RuleLine> getRules() {
        return rules;
    }
}
