/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;

/**
 * Where on a form an observation was entered, as it is kept with the observation: {@code screening/note}, the row
 * {@code screening/tests/0} and in it {@code screening/tests/0/result}.
 */
final class FormPlace {

    static final String NAMESPACE = "hcv";

    private static final String SEPARATOR = "/";

    private final String path;

    private FormPlace(String path) {
        this.path = path;
    }

    static FormPlace of(FormDefinition form, FormField field) {
        return new FormPlace(form.key() + SEPARATOR + field.id());
    }

    static FormPlace ofRow(FormDefinition form, FormField group, int row) {
        return new FormPlace(of(form, group).path + SEPARATOR + row);
    }

    static FormPlace inRow(FormDefinition form, FormField group, int row, FormField member) {
        return new FormPlace(ofRow(form, group, row).path + SEPARATOR + member.id());
    }

    String path() {
        return path;
    }
}
