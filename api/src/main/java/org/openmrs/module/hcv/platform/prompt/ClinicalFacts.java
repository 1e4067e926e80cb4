/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import org.openmrs.module.hcv.domain.liver.LiverFacts;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext;

/** What records say of one person's liver and of what prompts ask for beside it. Immutable and thread-safe. */
public final class ClinicalFacts {

    private final LiverFacts liver;
    private final ClinicalContext context;

    ClinicalFacts(LiverFacts liver, ClinicalContext context) {
        this.liver = liver;
        this.context = context;
    }

    /** Of somebody whose records may not be read. */
    public static ClinicalFacts nothingKnown() {
        return new ClinicalFacts(LiverFacts.empty(), ClinicalContext.nothingKnown());
    }

    public LiverFacts liver() {
        return liver;
    }

    public ClinicalContext context() {
        return context;
    }
}
