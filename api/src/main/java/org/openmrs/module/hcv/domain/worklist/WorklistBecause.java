/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The facts that put somebody on a list, as a code and the dates that fill its message. Immutable and thread-safe. */
public final class WorklistBecause {

    private static final String MESSAGE_PREFIX = "hcv.worklist.because.";

    private final WorklistBecauseCode code;
    private final List<LocalDate> dates;

    private WorklistBecause(WorklistBecauseCode code, List<LocalDate> dates) {
        this.code = code;
        this.dates = dates;
    }

    public static WorklistBecause of(WorklistBecauseCode code, List<LocalDate> dates) {
        Objects.requireNonNull(code, "code");
        return new WorklistBecause(code, Collections.unmodifiableList(new ArrayList<>(dates)));
    }

    /** As above, with the dates one by one. */
    public static WorklistBecause of(WorklistBecauseCode code, LocalDate... dates) {
        return of(code, Arrays.asList(dates));
    }

    public WorklistBecauseCode code() {
        return code;
    }

    public String messageKey() {
        return MESSAGE_PREFIX + code.key();
    }

    /** In the order in which the code lists them. */
    public List<LocalDate> dates() {
        return dates;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorklistBecause
                && code == ((WorklistBecause) other).code
                && dates.equals(((WorklistBecause) other).dates);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + dates.hashCode();
    }

    @Override
    public String toString() {
        return code.key() + dates;
    }
}
