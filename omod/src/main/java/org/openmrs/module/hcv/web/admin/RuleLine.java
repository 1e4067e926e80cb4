/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import org.openmrs.module.hcv.domain.rules.RuleDefinition;
import org.openmrs.module.hcv.platform.rules.CurrentRules;

/** One programme rule with the value in use. */
public final class RuleLine {

    private final String property;
    private final String value;
    private final String defaultValue;
    private final String allowed;
    private final String source;

    private RuleLine(String property, String value, String defaultValue, String allowed, String source) {
        this.property = property;
        this.value = value;
        this.defaultValue = defaultValue;
        this.allowed = allowed;
        this.source = source;
    }

    static RuleLine of(RuleDefinition rule, String value) {
        return new RuleLine(
                CurrentRules.PREFIX + rule.key(), value, rule.defaultValue(), rule.allowed(), rule.source());
    }

    /** The global property that holds the value. */
    public String getProperty() {
        return property;
    }

    public String getValue() {
        return value;
    }

    public String getDefaultValue() {
        return defaultValue;
    }

    /** Unit and range in words. */
    public String getAllowed() {
        return allowed;
    }

    public String getSource() {
        return source;
    }
}
