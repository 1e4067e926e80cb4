/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import org.openmrs.module.hcv.domain.problem.Code;

/** One answer that may be chosen, with the message key of its label. */
public final class FormChoice {

    private final Code code;
    private final String labelKey;

    private FormChoice(Code code, String labelKey) {
        this.code = code;
        this.labelKey = labelKey;
    }

    public static FormChoice of(Code code, String labelKey) {
        return new FormChoice(code, labelKey);
    }

    public Code code() {
        return code;
    }

    public String labelKey() {
        return labelKey;
    }
}
