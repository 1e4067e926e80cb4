/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.util.Objects;
import org.openmrs.module.hcv.domain.problem.Code;

/** A kind of test: what it looks for, and what it is made of where the record does not say. Immutable and thread-safe. */
public final class TestType {

    private final Code code;
    private final Analyte analyte;
    private final Specimen specimen;

    private TestType(Code code, Analyte analyte, Specimen specimen) {
        this.code = Objects.requireNonNull(code, "code");
        this.analyte = Objects.requireNonNull(analyte, "analyte");
        this.specimen = Objects.requireNonNull(specimen, "specimen");
    }

    public static TestType of(Code code, Analyte analyte, Specimen specimen) {
        return new TestType(code, analyte, specimen);
    }

    /** Such as {@code rna-poc}. */
    public Code code() {
        return code;
    }

    public Analyte analyte() {
        return analyte;
    }

    public Specimen specimen() {
        return specimen;
    }

    @Override
    public String toString() {
        return code.value();
    }
}
