/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * One thing wrong with one field of an input.
 *
 * The field is the path of the input's own field ({@code tests[1].collected}); the arguments fill the message of the
 * code. Arguments never hold personal data. Immutable and thread-safe when its arguments are.
 */
public final class Problem {

    private final String field;
    private final ProblemCode code;
    private final Severity severity;
    private final List<Object> args;

    private Problem(String field, ProblemCode code, Severity severity, Object[] args) {
        this.field = Objects.requireNonNull(field, "field");
        this.code = Objects.requireNonNull(code, "code");
        this.severity = severity;
        this.args = Collections.unmodifiableList(new ArrayList<>(Arrays.asList(args)));
    }

    /** A problem with the severity its code has in the list of codes. */
    public static Problem of(String field, ProblemCode code, Object... args) {
        return new Problem(field, code, code.severity(), args);
    }

    public static Problem error(String field, ProblemCode code, Object... args) {
        return new Problem(field, code, Severity.ERROR, args);
    }

    public static Problem warning(String field, ProblemCode code, Object... args) {
        return new Problem(field, code, Severity.WARNING, args);
    }

    public String field() {
        return field;
    }

    public ProblemCode code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    public List<Object> args() {
        return args;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Problem)) {
            return false;
        }
        Problem that = (Problem) other;
        return field.equals(that.field) && code == that.code && severity == that.severity && args.equals(that.args);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, code, severity, args);
    }

    @Override
    public String toString() {
        return severity + " " + code.key() + " at " + field + " " + args;
    }
}
