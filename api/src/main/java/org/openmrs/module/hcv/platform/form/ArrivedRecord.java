/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.problem.Problems;

/** An encounter that came through another door than the module's pages, and what is wrong with it. */
public final class ArrivedRecord {

    private final FormDefinition form;
    private final Problems problems;

    ArrivedRecord(FormDefinition form, Problems problems) {
        this.form = form;
        this.problems = problems;
    }

    /** The form that it is a record of. */
    public FormDefinition form() {
        return form;
    }

    /** Errors and warnings; a warning can not be confirmed at that door and is for information only. */
    public Problems problems() {
        return problems;
    }
}
