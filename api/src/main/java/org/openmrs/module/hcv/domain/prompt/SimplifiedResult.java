/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Collections;
import java.util.Set;

/** Whether a person can be treated the simplified way, by which version of the rule, and why. Immutable. */
public final class SimplifiedResult {

    /** The verdict. */
    public enum Verdict {
        ELIGIBLE("eligible"),
        /** Something speaks against it: a specialist decides. */
        NOT_ELIGIBLE("not-eligible"),
        /** Nothing known speaks against it, and something that could is not known. */
        CANNOT_TELL("cannot-tell");

        private final String key;

        Verdict(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    private final SimplifiedVersion version;
    private final Set<Criterion> against;
    private final Set<Criterion> unknown;

    SimplifiedResult(SimplifiedVersion version, Set<Criterion> against, Set<Criterion> unknown) {
        this.version = version;
        this.against = Collections.unmodifiableSet(against);
        this.unknown = Collections.unmodifiableSet(unknown);
    }

    public Verdict verdict() {
        if (!against.isEmpty()) {
            return Verdict.NOT_ELIGIBLE;
        }
        return unknown.isEmpty() ? Verdict.ELIGIBLE : Verdict.CANNOT_TELL;
    }

    public SimplifiedVersion version() {
        return version;
    }

    /** What speaks against it. */
    public Set<Criterion> against() {
        return against;
    }

    /** What could speak against it and is not known. */
    public Set<Criterion> unknown() {
        return unknown;
    }

    @Override
    public String toString() {
        return verdict() + " by " + version + ", against " + against + ", unknown " + unknown;
    }
}
