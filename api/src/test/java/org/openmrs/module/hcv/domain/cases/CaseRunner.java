/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

/** Runs one case and says what is not as expected. */
final class CaseRunner {

    private CaseRunner() {}

    /** One line for each key that differs: row, key, expected, actual. */
    static List<String> differences(CaseRow row) {
        List<String> differences = new ArrayList<>();
        try {
            LocalDate asOf = row.asOf();
            Map<String, String> expectations = row.expect();
            ProgrammeRules rules = ProgrammeRules.from(ContentFiles.ruleDefinitions(), row.rules());
            CaseAnswers answers = new CaseAnswers(
                    CascadeCalculator.of(rules).snapshot(CaseHistory.parseAssessed(row.history()), asOf));
            for (Map.Entry<String, String> expected : expectations.entrySet()) {
                Optional<String> actual = answers.differenceFrom(expected.getKey(), expected.getValue());
                actual.ifPresent(text -> differences.add("row " + row.id() + ": " + expected.getKey() + " expected "
                        + expected.getValue() + " but was " + text));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            differences.add("row " + row.id() + ": cannot be read: " + e.getMessage());
        }
        return differences;
    }
}
