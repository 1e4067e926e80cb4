/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * One fact a prompt rests on. Arguments are dates, numbers, texts, or a {@link TextKey} to be looked up. Immutable and
 * thread-safe.
 */
public final class PromptReason {

    private static final String MESSAGE_PREFIX = "hcv.prompt-because.";

    private final ReasonCode code;
    private final List<Object> args;

    private PromptReason(ReasonCode code, List<Object> args) {
        this.code = code;
        this.args = args;
    }

    static PromptReason of(ReasonCode code, Object... args) {
        Objects.requireNonNull(code, "code");
        return new PromptReason(code, Collections.unmodifiableList(new ArrayList<>(Arrays.asList(args))));
    }

    public ReasonCode code() {
        return code;
    }

    public String messageKey() {
        return MESSAGE_PREFIX + code.key();
    }

    public List<Object> args() {
        return args;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PromptReason
                && code == ((PromptReason) other).code
                && args.equals(((PromptReason) other).args);
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
