/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.tuning;

import java.util.Objects;

/** One rule that is to have another value. Immutable and thread-safe. */
public final class RuleChange {

    private final RuleState rule;
    private final String to;

    RuleChange(RuleState rule, String to) {
        this.rule = Objects.requireNonNull(rule, "rule");
        this.to = Objects.requireNonNull(to, "to");
    }

    /** The rule with the value it has now. */
    public RuleState rule() {
        return rule;
    }

    public String key() {
        return rule.definition().key();
    }

    public String from() {
        return rule.value();
    }

    public String to() {
        return to;
    }
}
