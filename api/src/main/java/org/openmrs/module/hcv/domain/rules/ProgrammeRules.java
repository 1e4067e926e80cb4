/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules a programme works by: every defined rule with the value set for it, or its default.
 *
 * Refuses, by {@link IllegalArgumentException}, a key that is not defined and a value out of its range; the message
 * names key, value and what is allowed. The numbers and their sources are the rows of {@code programme-rules.csv};
 * the getters say what each one means. Immutable and thread-safe.
 */
public final class ProgrammeRules {

    private final Map<String, RuleDefinition> definitions;
    private final Map<String, String> values;
    private final Map<String, BigDecimal> numbers = new HashMap<>();

    private final int svr12MinDays;
    private final int svr4MinDays;
    private final boolean acceptSvr4;
    private final int svrOverdueDays;
    private final int completionToleranceDays;
    private final int ltfuDaysAfterPlannedEnd;
    private final boolean treatBelowLloqAsNegative;
    private final int clearanceIntervalDays;
    private final boolean antigenProvesViraemia;
    private final boolean antigenProvesCure;
    private final boolean provisionalResultsDecide;

    private ProgrammeRules(Map<String, RuleDefinition> definitions, Map<String, String> values) {
        this.definitions = definitions;
        this.values = Collections.unmodifiableMap(values);
        for (Map.Entry<String, String> entry : values.entrySet()) {
            numbers.put(entry.getKey(), definitions.get(entry.getKey()).parse(entry.getValue()));
        }
        svr12MinDays = whole("svr12MinDays");
        svr4MinDays = whole("svr4MinDays");
        acceptSvr4 = isOn("acceptSvr4");
        svrOverdueDays = whole("svrOverdueDays");
        completionToleranceDays = whole("completionToleranceDays");
        ltfuDaysAfterPlannedEnd = whole("ltfuDaysAfterPlannedEnd");
        treatBelowLloqAsNegative = isOn("treatBelowLloqAsNegative");
        clearanceIntervalDays = whole("clearanceIntervalDays");
        antigenProvesViraemia = isOn("antigenProvesViraemia");
        antigenProvesCure = isOn("antigenProvesCure");
        provisionalResultsDecide = isOn("provisionalResultsDecide");
    }

    /**
     * The defined rules, with the given values in place of their defaults.
     *
     * @throws IllegalArgumentException on an unknown key, a value out of range, a key defined twice, or when a rule
     *     the domain needs is not defined
     */
    public static ProgrammeRules from(List<RuleDefinition> definitions, Map<String, String> values) {
        Map<String, RuleDefinition> byKey = new LinkedHashMap<>();
        Map<String, String> all = new LinkedHashMap<>();
        for (RuleDefinition definition : definitions) {
            if (byKey.put(definition.key(), definition) != null) {
                throw new IllegalArgumentException("rule " + definition.key() + " is defined twice");
            }
            all.put(definition.key(), definition.defaultValue());
        }
        for (Map.Entry<String, String> entry : values.entrySet()) {
            if (!byKey.containsKey(entry.getKey())) {
                throw new IllegalArgumentException("no rule '" + entry.getKey() + "' (value '" + entry.getValue()
                        + "'): allowed are " + byKey.keySet());
            }
            all.put(entry.getKey(), entry.getValue());
        }
        return new ProgrammeRules(Collections.unmodifiableMap(byKey), all);
    }

    /** These rules with one value changed; refuses as {@link #from} does. */
    public ProgrammeRules with(String key, String value) {
        if (!definitions.containsKey(key)) {
            throw new IllegalArgumentException(
                    "no rule '" + key + "' (value '" + value + "'): allowed are " + definitions.keySet());
        }
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(key, value);
        return new ProgrammeRules(definitions, changed);
    }

    /** Every key with its value as text, in the order of the definitions. */
    public Map<String, String> asMap() {
        return values;
    }

    /** Every definition by its key, in their order. */
    public Map<String, RuleDefinition> definitions() {
        return definitions;
    }

    /** The value of a rule counted in whole days or things. */
    public int whole(String key) {
        return decimal(key).intValueExact();
    }

    /** The value of a rule with decimals. */
    public BigDecimal decimal(String key) {
        BigDecimal number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("no rule '" + key + "' is defined");
        }
        return number;
    }

    /** Whether a switch is on. */
    public boolean isOn(String key) {
        return decimal(key).signum() != 0;
    }

    /** First day after the last dose (day 0) on which an RNA test decides a course. */
    public int svr12MinDays() {
        return svr12MinDays;
    }

    /** First day after the last dose on which detected RNA decides a course, and SVR4 may be accepted. */
    public int svr4MinDays() {
        return svr4MinDays;
    }

    /** Whether RNA not detected from {@link #svr4MinDays()} on counts as cure for people without cirrhosis. */
    public boolean acceptSvr4() {
        return acceptSvr4;
    }

    /** Last day after the last dose on which the test of cure is due; from the next day it is overdue. */
    public int svrOverdueDays() {
        return svrOverdueDays;
    }

    /** Days before the planned last dose on which a last dose still counts as completed. */
    public int completionToleranceDays() {
        return completionToleranceDays;
    }

    /** Last day after the planned last dose on which a course without a last dose is merely unconfirmed. */
    public int ltfuDaysAfterPlannedEnd() {
        return ltfuDaysAfterPlannedEnd;
    }

    /** Whether RNA detected below the limit of quantification is read as not detected. */
    public boolean treatBelowLloqAsNegative() {
        return treatBelowLloqAsNegative;
    }

    /** Whether an RNA amount of 0, with nothing said beside it, is read as not detected. */
    public boolean numericZeroRnaIsNegative() {
        return isOn("numericZeroRnaIsNegative");
    }

    /** Days for which the answer "not pregnant" counts. */
    public int notPregnantDays() {
        return whole("notPregnantDays");
    }

    /** Weeks a course is taken to have been planned for where that was not recorded. */
    public int usualCourseWeeks() {
        return whole("usualCourseWeeks");
    }

    /** Least number of days between the two negative RNA tests that confirm spontaneous clearance. */
    public int clearanceIntervalDays() {
        return clearanceIntervalDays;
    }

    /** Whether a positive core antigen proves current infection. */
    public boolean antigenProvesViraemia() {
        return antigenProvesViraemia;
    }

    /** Whether a negative core antigen proves cure and clearance. */
    public boolean antigenProvesCure() {
        return antigenProvesCure;
    }

    /** Whether a provisional result decides, a negative of RNA or core antigen apart. */
    public boolean provisionalResultsDecide() {
        return provisionalResultsDecide;
    }

    /** Last day after a reactive antibody test on which the RNA test is not yet overdue. */
    public int rnaDueDays() {
        return whole("rnaDueDays");
    }

    /** Last day after the start of treatment on which detected RNA still stands in for the missing baseline. */
    public int baselineBackfillDays() {
        return whole("baselineBackfillDays");
    }

    /** Days before the last dose from which RNA not detected shows a response at the end of treatment. */
    public int endOfTreatmentResponseDays() {
        return whole("endOfTreatmentResponseDays");
    }

    /** Last day after the last dose on which returning RNA is called a relapse. */
    public int relapseDays() {
        return whole("relapseDays");
    }

    /** First day of the WHO window for cure, after the last dose. */
    public int whoWindowFirstDay() {
        return whole("whoWindowFirstDay");
    }

    /** Last day of the WHO window for cure, after the last dose. */
    public int whoWindowLastDay() {
        return whole("whoWindowLastDay");
    }

    /** Days after the first detected RNA beyond which an untreated negative suggests treatment elsewhere. */
    public int treatedElsewhereAfterDays() {
        return whole("treatedElsewhereAfterDays");
    }

    /** Counts from 1 up to, but not including, this number are hidden in exports. */
    public int smallNumberThreshold() {
        return whole("smallNumberThreshold");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgrammeRules && values.equals(((ProgrammeRules) other).values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
