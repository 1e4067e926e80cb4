/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

/** One answer of a record in words, or one answer before and after a change. */
public final class RecordLine {

    private final String label;
    private final String before;
    private final String value;

    RecordLine(String label, String before, String value) {
        this.label = label;
        this.before = before;
        this.value = value;
    }

    public String getLabel() {
        return label;
    }

    /** The answer before; empty for none. */
    public String getBefore() {
        return before;
    }

    /** The answer now; empty for none. */
    public String getValue() {
        return value;
    }
}
