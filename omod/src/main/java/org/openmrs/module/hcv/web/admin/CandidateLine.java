/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import org.openmrs.module.hcv.platform.mapping.Candidate;
import org.openmrs.module.hcv.platform.metadata.MappingIssue;

/** One concept to choose from, in words. */
public final class CandidateLine {

    private final Candidate candidate;
    private final MappingWords words;
    private final boolean inUse;
    private final boolean own;

    CandidateLine(Candidate candidate, MappingWords words, boolean inUse, boolean own) {
        this.candidate = candidate;
        this.words = words;
        this.inUse = inUse;
        this.own = own;
    }

    public String getUuid() {
        return candidate.concept().uuid();
    }

    public String getName() {
        return candidate.name().isEmpty() ? getUuid() : candidate.name();
    }

    public String getShape() {
        return words.shape(candidate.concept());
    }

    /** Why it cannot be chosen as it is; empty where it can. */
    public String getRefusal() {
        return candidate.refusal().map(words::finding).orElse("");
    }

    /** A unit that is not known can be said with the choice; everything else stands against it. */
    public boolean isSelectable() {
        return candidate
                .refusal()
                .map(finding ->
                        finding.issue() == MappingIssue.UNIT_UNKNOWN || finding.issue() == MappingIssue.UNIT_DOUBTFUL)
                .orElse(true);
    }

    public boolean isInUse() {
        return inUse;
    }

    public boolean isOwn() {
        return own;
    }
}
