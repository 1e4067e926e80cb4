/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Fields under one heading. */
public final class FormSection {

    private final String labelKey;
    private final List<FormField> fields;

    private FormSection(String labelKey, List<FormField> fields) {
        this.labelKey = labelKey;
        this.fields = Collections.unmodifiableList(new ArrayList<>(fields));
    }

    public static FormSection of(String labelKey, List<FormField> fields) {
        return new FormSection(labelKey, fields);
    }

    /** Message key of the heading. */
    public String labelKey() {
        return labelKey;
    }

    public List<FormField> fields() {
        return fields;
    }
}
