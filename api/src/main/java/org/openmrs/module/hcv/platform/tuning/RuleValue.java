/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.tuning;

import java.math.BigDecimal;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.rules.RuleDefinition;
import org.openmrs.module.hcv.domain.rules.RuleType;

/** Reads what was typed for a rule and says, in the codes of a page, why it cannot be taken. */
final class RuleValue {

    /** More characters than any number of a rule needs. */
    private static final int LONGEST = 20;

    private RuleValue() {}

    /**
     * The value as it is to be stored; empty where a problem was added, under the rule's key.
     *
     * <p>A number equal to the default is stored as the default is written, any other without zeros at its end.
     */
    static String read(RuleDefinition rule, String typed, Problems problems) {
        String text = typed.trim();
        if (text.isEmpty()) {
            problems.add(Problem.error(rule.key(), ProblemCode.REQUIRED));
            return "";
        }
        if (rule.type() == RuleType.SWITCH) {
            if (!text.equals("true") && !text.equals("false")) {
                problems.add(Problem.error(rule.key(), ProblemCode.UNKNOWN_CHOICE));
                return "";
            }
            return text;
        }
        return number(rule, text, problems);
    }

    private static String number(RuleDefinition rule, String text, Problems problems) {
        boolean whole = rule.type() == RuleType.DAYS || rule.type() == RuleType.COUNT;
        if (text.length() > LONGEST || !text.matches("[+-]?[0-9]+([.][0-9]+)?")) {
            problems.add(Problem.error(rule.key(), whole ? ProblemCode.NOT_A_WHOLE_NUMBER : ProblemCode.NOT_A_NUMBER));
            return "";
        }
        BigDecimal number = new BigDecimal(text);
        if (whole && number.stripTrailingZeros().scale() > 0) {
            problems.add(Problem.error(rule.key(), ProblemCode.NOT_A_WHOLE_NUMBER));
            return "";
        }
        try {
            rule.parse(text);
        } catch (IllegalArgumentException e) {
            // It is a number of the right kind, so what is left is its size.
            problems.add(Problem.error(
                    rule.key(),
                    ProblemCode.OUT_OF_RANGE,
                    rule.min().map(BigDecimal::toPlainString).orElse(""),
                    rule.max().map(BigDecimal::toPlainString).orElse(""),
                    rule.unit()));
            return "";
        }
        if (number.compareTo(rule.parse(rule.defaultValue())) == 0) {
            return rule.defaultValue();
        }
        return number.stripTrailingZeros().toPlainString();
    }
}
