/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Why somebody comes onto a caseload, or leaves it. None of them is anybody's fault. */
public enum CaseloadReason {
    ASKED("asked", Step.START),
    MET("met", Step.START),
    TREATMENT("treatment", Step.START),
    HAND_OVER("hand-over", Step.START, Step.END),
    REACHED("reached", Step.END),
    MOVED("moved", Step.END),
    ASKED_FOR_ANOTHER("asked-for-another", Step.END),
    NO_MORE("no-more", Step.END),
    KNOWN_PERSONALLY("known-personally", Step.END),
    PEER_AWAY("peer-away", Step.END),
    OTHER("other", Step.START, Step.END);

    /** The two ends of support. */
    public enum Step {
        START,
        END
    }

    private final String key;
    private final Set<Step> steps;

    CaseloadReason(String key, Step... steps) {
        this.key = key;
        this.steps = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(steps)));
    }

    public String key() {
        return key;
    }

    public boolean fits(Step step) {
        return steps.contains(step);
    }

    /** Those that can be given for a step, in the order of a page. */
    public static List<CaseloadReason> of(Step step) {
        List<CaseloadReason> reasons = new ArrayList<>();
        for (CaseloadReason reason : values()) {
            if (reason.fits(step)) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    /** The reason of that key, or empty when there is none. */
    public static Optional<CaseloadReason> find(String key) {
        for (CaseloadReason reason : values()) {
            if (reason.key.equals(key)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
