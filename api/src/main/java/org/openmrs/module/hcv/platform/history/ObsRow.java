/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.Obs;

/**
 * One observation as the reader's query gives it, with the dictionary keys of its concept and coded value. The key of a
 * concept that the dictionary does not have is empty text.
 */
final class ObsRow {

    /** The query's select list; the constructor reads its columns in this order. */
    static final String SELECT =
            "select o.obsId, o.uuid, o.person.personId, o.concept.conceptId, o.valueCoded.conceptId, o.valueNumeric, "
                    + "o.valueDatetime, o.obsDatetime, g.obsId, e.encounterId, o.dateCreated, o.valueText, "
                    + "o.valueModifier, o.interpretation, e.uuid, e.encounterDatetime, o.status ";

    final Integer obsId;
    final String uuid;
    final Integer personId;
    final Integer conceptId;
    final String concept;
    final Integer answerId;
    final Optional<String> answer;
    final Optional<NumberInUnit> measured;
    final Optional<Double> number;
    final Optional<LocalDate> valueDate;
    final LocalDate observed;
    final Integer groupId;
    final Integer encounterId;
    final LocalDate entered;
    final Optional<String> text;
    final String modifier;
    final Optional<Obs.Interpretation> interpretation;
    final Optional<String> encounterUuid;
    final Optional<LocalDate> encounterDate;
    final boolean preliminary;

    /** @param measured the number in a unit that is known; empty where there is none, or its unit is not known */
    ObsRow(Object[] row, String concept, Optional<String> answer, Optional<NumberInUnit> measured) {
        this.obsId = (Integer) row[0];
        this.uuid = (String) row[1];
        this.personId = (Integer) row[2];
        this.conceptId = (Integer) row[3];
        this.concept = concept;
        this.answerId = (Integer) row[4];
        this.answer = answer;
        this.measured = measured;
        this.number = measured.map(one -> one.number.doubleValue());
        this.valueDate = Optional.ofNullable(PlatformDates.dateOrNull(row[6]));
        this.observed = PlatformDates.date(row[7]);
        this.groupId = (Integer) row[8];
        this.encounterId = (Integer) row[9];
        this.entered = PlatformDates.date(row[10]);
        this.text = Optional.ofNullable((String) row[11]).map(String::trim).filter(value -> !value.isEmpty());
        this.modifier = row[12] == null ? "" : (String) row[12];
        this.interpretation = Optional.ofNullable((Obs.Interpretation) row[13]);
        this.encounterUuid = Optional.ofNullable((String) row[14]);
        this.encounterDate = Optional.ofNullable(PlatformDates.dateOrNull(row[15]));
        this.preliminary = row[16] == Obs.Status.PRELIMINARY;
    }

    boolean is(String key) {
        return concept.equals(key);
    }

    boolean isAnswered(String key) {
        return answer.map(key::equals).orElse(false);
    }

    /** The answer's key without its first part: {@code rna-poc} of {@code test-type.rna-poc}. */
    Optional<String> shortAnswer() {
        return answer.map(key -> key.substring(key.indexOf('.') + 1));
    }
}
