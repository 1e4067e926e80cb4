/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Objects;
import org.openmrs.module.hcv.domain.problem.Code;

/**
 * The least number of weeks a regimen is given for with cirrhosis, or with a decompensated liver, by version of the rule
 * and by whether the person was treated before; a row of {@code regimen-cirrhosis-weeks.csv}. Immutable and thread-safe.
 */
public final class CirrhosisWeeks {

    private final Code regimen;
    private final boolean decompensatedOnly;
    private final boolean treatedBefore;
    private final int version;
    private final int leastWeeks;
    private final String source;

    private CirrhosisWeeks(
            Code regimen,
            boolean decompensatedOnly,
            boolean treatedBefore,
            int version,
            int leastWeeks,
            String source) {
        this.regimen = regimen;
        this.decompensatedOnly = decompensatedOnly;
        this.treatedBefore = treatedBefore;
        this.version = version;
        this.leastWeeks = leastWeeks;
        this.source = source;
    }

    /** Weeks with cirrhosis of any class. */
    public static CirrhosisWeeks of(Code regimen, boolean treatedBefore, int version, int leastWeeks, String source) {
        if (leastWeeks < 1) {
            throw new IllegalArgumentException("least weeks must be 1 or more, not " + leastWeeks);
        }
        return new CirrhosisWeeks(
                Objects.requireNonNull(regimen, "regimen"),
                false,
                treatedBefore,
                version,
                leastWeeks,
                Objects.requireNonNull(source, "source"));
    }

    /** The same for a decompensated liver alone: Child-Pugh B or C, decompensated now or before. */
    public CirrhosisWeeks whenDecompensated() {
        return new CirrhosisWeeks(regimen, true, treatedBefore, version, leastWeeks, source);
    }

    boolean concerns(Code code, boolean decompensated, boolean before, int ruleVersion) {
        return regimen.equals(code)
                && (decompensated || !decompensatedOnly)
                && treatedBefore == before
                && version == ruleVersion;
    }

    public boolean isDecompensatedOnly() {
        return decompensatedOnly;
    }

    public Code regimen() {
        return regimen;
    }

    public int version() {
        return version;
    }

    public int leastWeeks() {
        return leastWeeks;
    }

    public String source() {
        return source;
    }
}
