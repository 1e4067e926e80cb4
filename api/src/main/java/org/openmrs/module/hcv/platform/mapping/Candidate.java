/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.mapping;

import java.util.Optional;
import org.openmrs.module.hcv.platform.metadata.MappingFinding;
import org.openmrs.module.hcv.platform.metadata.SiteConcept;

/** A concept that could be chosen for a key, or the reason why not. Immutable and thread-safe. */
public final class Candidate {

    private final SiteConcept concept;
    private final String name;
    private final MappingFinding refusal;

    Candidate(SiteConcept concept, String name, MappingFinding refusal) {
        this.concept = concept;
        this.name = name;
        this.refusal = refusal;
    }

    public SiteConcept concept() {
        return concept;
    }

    public String name() {
        return name;
    }

    /** Why it cannot be chosen as it is; a unit that is not known can be said with the choice. */
    public Optional<MappingFinding> refusal() {
        return Optional.ofNullable(refusal);
    }
}
