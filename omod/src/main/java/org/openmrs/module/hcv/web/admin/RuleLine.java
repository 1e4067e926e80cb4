/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.time.LocalDateTime;
import org.openmrs.module.hcv.domain.rules.RuleType;
import org.openmrs.module.hcv.platform.tuning.RuleState;
import org.openmrs.module.hcv.web.page.Texts;

/** One programme rule in words, with the value in use. */
public final class RuleLine {

    private final RuleState rule;
    private final String label;
    private final String effect;
    private final String value;
    private final String defaultValue;
    private final String allowed;
    private final String refused;
    private final String changed;
    private final String typed;

    private RuleLine(RuleState rule, String typed, RuleWords words, Texts texts) {
        this.rule = rule;
        this.label = words.label(rule.definition().key());
        this.effect = words.effect(rule.definition().key());
        this.value = words.value(rule.definition(), rule.value());
        this.defaultValue = words.value(rule.definition(), rule.definition().defaultValue());
        this.allowed = words.allowed(rule.definition());
        this.refused = rule.refused()
                .map(stored -> texts.of("hcv.rules.refused", stored))
                .orElse("");
        this.changed = rule.changedAt().map(at -> changed(rule, at, texts)).orElse("");
        this.typed = typed;
    }

    /** @param typed what stands in the rule's field */
    static RuleLine of(RuleState rule, String typed, Texts texts) {
        return new RuleLine(rule, typed, new RuleWords(texts), texts);
    }

    private static String changed(RuleState rule, LocalDateTime at, Texts texts) {
        String date = texts.date(at.toLocalDate());
        return rule.changedBy()
                .map(who -> texts.of("hcv.rules.changed.by", date, who))
                .orElse(date);
    }

    public String getKey() {
        return rule.definition().key();
    }

    public String getLabel() {
        return label;
    }

    /** What changes with it. */
    public String getEffect() {
        return effect;
    }

    /** The value in use, with its unit. */
    public String getValue() {
        return value;
    }

    public String getDefaultValue() {
        return defaultValue;
    }

    /** Kind, range and unit. */
    public String getAllowed() {
        return allowed;
    }

    public String getSource() {
        return rule.definition().source();
    }

    /** Why the stored value is not used; empty where it is. */
    public String getRefused() {
        return refused;
    }

    /** When and by whom it was changed last; empty where it never was. */
    public String getChanged() {
        return changed;
    }

    public String getTyped() {
        return typed;
    }

    public boolean isOwn() {
        return !rule.isDefault();
    }

    public boolean isFixed() {
        return rule.isFixed();
    }

    public boolean isYesOrNo() {
        return rule.definition().type() == RuleType.SWITCH;
    }

    /** What keyboard a phone shows. */
    public String getInputMode() {
        return RuleWords.isWhole(rule.definition()) ? "numeric" : "decimal";
    }
}
