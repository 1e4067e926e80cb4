/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** The facts a status rests on, as a code and the dates that fill its message. Immutable and thread-safe. */
public final class Because {

    private static final String MESSAGE_PREFIX = "hcv.because.";

    private final BecauseCode code;
    private final List<LocalDate> args;

    private Because(BecauseCode code, List<LocalDate> args) {
        this.code = code;
        this.args = args;
    }

    public static Because of(BecauseCode code, LocalDate... args) {
        Objects.requireNonNull(code, "code");
        return new Because(code, Collections.unmodifiableList(new ArrayList<>(Arrays.asList(args))));
    }

    public BecauseCode code() {
        return code;
    }

    public String key() {
        return code.key();
    }

    public String messageKey() {
        return MESSAGE_PREFIX + code.key();
    }

    public List<LocalDate> args() {
        return args;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Because && code == ((Because) other).code && args.equals(((Because) other).args);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + args.hashCode();
    }

    @Override
    public String toString() {
        return code.key() + args;
    }
}
