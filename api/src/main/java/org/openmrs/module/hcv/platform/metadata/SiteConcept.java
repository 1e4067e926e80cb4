/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.Optional;

/** A concept of this database, as far as it matters for standing for a key of ours. Immutable and thread-safe. */
public final class SiteConcept {

    private final Integer id;
    private final String uuid;
    private final String datatype;
    private final String conceptClass;
    private final boolean retired;
    private final NumberShape numbers;

    SiteConcept(Integer id, String uuid, String datatype, String conceptClass, boolean retired, NumberShape numbers) {
        this.id = id;
        this.uuid = uuid;
        this.datatype = datatype;
        this.conceptClass = conceptClass;
        this.retired = retired;
        this.numbers = numbers;
    }

    public Integer id() {
        return id;
    }

    public String uuid() {
        return uuid;
    }

    public String datatype() {
        return datatype;
    }

    public String conceptClass() {
        return conceptClass;
    }

    public boolean isRetired() {
        return retired;
    }

    /** What numbers it takes; of no consequence for a concept that is not numeric. */
    public NumberShape numbers() {
        return numbers;
    }

    /** The unit as the site declares it; empty text where it declares none. */
    public String units() {
        return numbers.units();
    }

    static SiteConcept of(Object[] row, Optional<NumberShape> numbers) {
        return new SiteConcept(
                (Integer) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                Boolean.TRUE.equals(row[4]),
                numbers.orElse(NumberShape.ANY));
    }
}
