/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.tuning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/**
 * What one rule is about and what changes with it, as {@code rule-areas.csv} says. Immutable and thread-safe.
 */
public final class RuleUse {

    private final String area;
    private final String key;
    private final List<String> touches;

    private RuleUse(String area, String key, List<String> touches) {
        this.area = area;
        this.key = key;
        this.touches = touches;
    }

    /** Every rule's use, area by area, in the order in which the administrator reads them. */
    public static List<RuleUse> all() {
        List<RuleUse> uses = new ArrayList<>();
        for (ContentRow row : ContentTable.read("rule-areas.csv").rows()) {
            uses.add(new RuleUse(row.text("area"), row.text("key"), row.list("touches", ';')));
        }
        return Collections.unmodifiableList(uses);
    }

    /** What the rule is about, such as {@code cure}; the message key is {@code hcv.rules.area.} and this. */
    public String area() {
        return area;
    }

    public String key() {
        return key;
    }

    /** What changes with it, such as {@code worklists}; the message key is {@code hcv.rules.touches.} and this. */
    public List<String> touches() {
        return touches;
    }
}
