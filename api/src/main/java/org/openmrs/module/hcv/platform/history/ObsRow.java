/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.time.LocalDate;
import java.util.Optional;

/** One observation as the reader's query gives it, with the dictionary keys of its concept and coded value. */
final class ObsRow {

    /** The query's select list; the constructor reads its columns in this order. */
    static final String SELECT =
            "select o.obsId, o.uuid, o.person.personId, o.concept.conceptId, o.valueCoded.conceptId, o.valueNumeric, "
                    + "o.valueDatetime, o.obsDatetime, o.obsGroup.obsId, o.encounter.encounterId, o.dateCreated ";

    final Integer obsId;
    final String uuid;
    final Integer personId;
    final String concept;
    final Optional<String> answer;
    final Optional<Double> number;
    final Optional<LocalDate> valueDate;
    final LocalDate observed;
    final Integer groupId;
    final Integer encounterId;
    final LocalDate entered;

    ObsRow(Object[] row, String concept, Optional<String> answer) {
        this.obsId = (Integer) row[0];
        this.uuid = (String) row[1];
        this.personId = (Integer) row[2];
        this.concept = concept;
        this.answer = answer;
        this.number = Optional.ofNullable((Double) row[5]);
        this.valueDate = Optional.ofNullable(PlatformDates.dateOrNull(row[6]));
        this.observed = PlatformDates.date(row[7]);
        this.groupId = (Integer) row[8];
        this.encounterId = (Integer) row[9];
        this.entered = PlatformDates.date(row[10]);
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
