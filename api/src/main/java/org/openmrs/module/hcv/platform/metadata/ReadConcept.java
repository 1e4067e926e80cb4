/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.Optional;

/** A concept whose records are read as a key, with the unit an administrator said its numbers have. Immutable. */
public final class ReadConcept {

    private final SiteConcept concept;
    private final String declaredUnit;

    ReadConcept(SiteConcept concept, String declaredUnit) {
        this.concept = concept;
        this.declaredUnit = declaredUnit;
    }

    public SiteConcept concept() {
        return concept;
    }

    /** Empty where nobody said; the concept's own unit counts then. */
    public Optional<String> declaredUnit() {
        return Optional.ofNullable(declaredUnit);
    }

    /** The unit said by an administrator, else the concept's. */
    public String unit() {
        return declaredUnit == null ? concept.units() : declaredUnit;
    }
}
