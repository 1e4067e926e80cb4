/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormField;

/** One answer before and after a change. */
public final class ChangedAnswer {

    private final FormField field;
    private final FormAnswers from;
    private final FormAnswers to;

    ChangedAnswer(FormField field, FormAnswers from, FormAnswers to) {
        this.field = field;
        this.from = from;
        this.to = to;
    }

    public FormField field() {
        return field;
    }

    /** The answer before, at the path of the field's id; none where there was none. Of a place it is the name. */
    public FormAnswers from() {
        return from;
    }

    /** The answer after, at the path of the field's id; none where it was removed. Of a place it is the name. */
    public FormAnswers to() {
        return to;
    }
}
