/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row of a case table, as text; reading its cells may fail, and then says in which row. */
final class CaseRow {

    private final String id;
    private final String why;
    private final String asOf;
    private final String rules;
    private final String history;
    private final String expect;
    private final String defect;

    CaseRow(String id, String why, String asOf, String rules, String history, String expect) {
        this(id, why, asOf, rules, history, expect, "");
    }

    private CaseRow(String id, String why, String asOf, String rules, String history, String expect, String defect) {
        this.id = id;
        this.why = why;
        this.asOf = asOf;
        this.rules = rules;
        this.history = history;
        this.expect = expect;
        this.defect = defect;
    }

    /** A row that fails with that reason, so that the rows around it still run. */
    static CaseRow unreadable(String id, String reason) {
        return new CaseRow(id, "it cannot be read", "", "", "", "", reason);
    }

    String id() {
        return id;
    }

    String why() {
        return why;
    }

    LocalDate asOf() {
        if (!defect.isEmpty()) {
            throw new IllegalArgumentException(defect);
        }
        return LocalDate.parse(asOf.trim());
    }

    Map<String, String> rules() {
        return pairs(rules);
    }

    String history() {
        return history;
    }

    /** @throws IllegalArgumentException when nothing is expected: such a row could not fail */
    Map<String, String> expect() {
        Map<String, String> expected = pairs(expect);
        if (expected.isEmpty()) {
            throw new IllegalArgumentException("nothing is expected");
        }
        return expected;
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.trim().split("\\s+")) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("not key=value: '" + pair + "'");
            }
            if (pairs.put(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
                throw new IllegalArgumentException("given twice: '" + pair.substring(0, equals) + "'");
            }
        }
        return pairs;
    }
}
