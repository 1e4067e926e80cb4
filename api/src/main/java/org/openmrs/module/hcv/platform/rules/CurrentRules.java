/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.rules.RuleDefinition;

/**
 * The programme rules with this site's values, kept in global properties named {@code hcv.rule.<key>}.
 *
 * <p>Read anew at each call, with one query, so that a change counts at once. A value that the rule does not allow is
 * not used: the default stands in for it, and {@link #refusedValues()} says so to the administrator.
 */
public class CurrentRules {

    /** What the name of each rule's global property begins with. */
    public static final String PREFIX = "hcv.rule.";

    private final SessionFactory sessionFactory;
    private final List<RuleDefinition> definitions;

    public CurrentRules(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
        this.definitions = RuleFile.definitions();
    }

    public ProgrammeRules current() {
        Map<String, String> values = stored();
        Map<String, String> usable = new HashMap<>();
        for (RuleDefinition definition : definitions) {
            String value = values.get(definition.key());
            if (value != null && isAllowed(definition, value)) {
                usable.put(definition.key(), value);
            }
        }
        return ProgrammeRules.from(definitions, usable);
    }

    /** Key and reason of each stored value that its rule does not allow. */
    public List<String> refusedValues() {
        Map<String, String> refusedByKey = refused();
        List<String> refused = new ArrayList<>();
        for (RuleDefinition definition : definitions) {
            String value = refusedByKey.get(definition.key());
            if (value != null) {
                refused.add(PREFIX + definition.key() + " = " + value + ": " + definition.allowed());
            }
        }
        return refused;
    }

    /** Each stored value that its rule does not allow, by the rule's key. */
    public Map<String, String> refused() {
        Map<String, String> values = stored();
        Map<String, String> refused = new HashMap<>();
        for (RuleDefinition definition : definitions) {
            String value = values.get(definition.key());
            if (value != null && !isAllowed(definition, value)) {
                refused.put(definition.key(), value);
            }
        }
        return refused;
    }

    private static boolean isAllowed(RuleDefinition definition, String value) {
        try {
            definition.parse(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Map<String, String> stored() {
        Map<String, String> values = new HashMap<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select g.property, g.propertyValue from GlobalProperty g where g.property like :prefix",
                        Object[].class)
                .setParameter("prefix", PREFIX + "%")
                .getResultList()) {
            String value = (String) row[1];
            if (value != null && !value.trim().isEmpty()) {
                values.put(((String) row[0]).substring(PREFIX.length()), value.trim());
            }
        }
        return values;
    }
}
