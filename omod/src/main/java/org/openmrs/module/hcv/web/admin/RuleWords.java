/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.math.BigDecimal;
import org.openmrs.module.hcv.domain.rules.RuleDefinition;
import org.openmrs.module.hcv.domain.rules.RuleType;
import org.openmrs.module.hcv.web.page.Texts;

/** Says in words what a rule is, what it may be and what it is. Thread-safe. */
final class RuleWords {

    private final Texts texts;

    RuleWords(Texts texts) {
        this.texts = texts;
    }

    String label(String ruleKey) {
        return texts.of("hcv.rule." + ruleKey + ".label");
    }

    String effect(String ruleKey) {
        return texts.of("hcv.rule." + ruleKey + ".effect");
    }

    /** A value with its unit, or yes or no. */
    String value(RuleDefinition rule, String value) {
        if (rule.type() == RuleType.SWITCH) {
            return texts.of(Boolean.parseBoolean(value) ? "hcv.rules.on" : "hcv.rules.off");
        }
        return (value + " " + unit(rule)).trim();
    }

    /** What may be set. */
    String allowed(RuleDefinition rule) {
        if (rule.type() == RuleType.SWITCH) {
            return texts.of("hcv.rules.range.switch");
        }
        return texts.of(
                        isWhole(rule) ? "hcv.rules.range.whole" : "hcv.rules.range.number",
                        rule.min().map(BigDecimal::toPlainString).orElse(""),
                        rule.max().map(BigDecimal::toPlainString).orElse(""),
                        unit(rule))
                .trim();
    }

    static boolean isWhole(RuleDefinition rule) {
        return rule.type() == RuleType.DAYS || rule.type() == RuleType.COUNT;
    }

    /** Units that are words are translated; g/L and the like are the same everywhere. */
    private String unit(RuleDefinition rule) {
        boolean word = rule.unit().matches("[a-z]+");
        return word ? texts.of("hcv.unit." + rule.unit()) : rule.unit();
    }
}
