/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.hcv.platform.history.PlatformDates;

/** One observation of the clinical facts, with the dictionary keys of its question and of its answer. */
final class FactRow {

    /** The query's select list; the constructor reads its columns in this order. */
    static final String SELECT =
            "select o.obsId, o.concept.conceptId, o.valueNumeric, o.valueCoded.conceptId, o.valueDatetime, "
                    + "o.obsDatetime, o.valueModifier, e.encounterId, g.obsId ";

    final Integer obsId;
    final String key;
    final Optional<BigDecimal> number;
    final String unit;
    final String answer;
    final Optional<LocalDate> valueDate;
    final LocalDate observed;
    final String modifier;
    private final Integer encounterId;
    private final Integer groupId;

    /**
     * A row.
     *
     * @param answer key of the coded value; empty text where there is none or it is not known
     * @param number the recorded number in that unit
     */
    FactRow(Object[] row, String key, String answer, Optional<BigDecimal> number, String unit) {
        this.obsId = (Integer) row[0];
        this.key = key;
        this.number = number.map(BigDecimal::stripTrailingZeros);
        this.unit = unit;
        this.answer = answer;
        this.valueDate = Optional.ofNullable(PlatformDates.dateOrNull(row[4]));
        this.observed = PlatformDates.date(row[5]);
        this.modifier = row[6] == null ? "" : ((String) row[6]).trim();
        this.encounterId = (Integer) row[7];
        this.groupId = (Integer) row[8];
    }

    boolean is(String other) {
        return key.equals(other);
    }

    /** The answer's key without its first part: {@code grade-1-2} of {@code encephalopathy.grade-1-2}. */
    String shortAnswer() {
        return answer.substring(answer.lastIndexOf('.') + 1);
    }

    boolean isInGroupOf(FactRow other) {
        return groupId != null && groupId.equals(other.groupId);
    }

    /** Whether it was recorded at the other's visit, for all of it and not for one group. */
    boolean isOfVisitOf(FactRow other) {
        return groupId == null && encounterId != null && encounterId.equals(other.encounterId);
    }
}
