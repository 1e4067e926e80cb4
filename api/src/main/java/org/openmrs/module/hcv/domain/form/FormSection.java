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
import java.util.Optional;
import org.openmrs.module.hcv.domain.form.expression.Expression;

/** Fields under one heading. Immutable. */
public final class FormSection {

    private final String labelKey;
    private final List<FormField> fields;
    private final Expression hide;
    private final boolean expanded;

    private FormSection(String labelKey, List<FormField> fields, Expression hide, boolean expanded) {
        this.labelKey = labelKey;
        this.fields = Collections.unmodifiableList(new ArrayList<>(fields));
        this.hide = hide;
        this.expanded = expanded;
    }

    public static FormSection of(String labelKey, List<FormField> fields) {
        return new FormSection(labelKey, fields, null, true);
    }

    /** The same section, hidden with all its fields where the expression holds. */
    public FormSection hiddenWhen(Expression holds) {
        return new FormSection(labelKey, fields, holds, expanded);
    }

    /** The same section, of which the page shows the heading only until it is asked for. */
    public FormSection folded() {
        return new FormSection(labelKey, fields, hide, false);
    }

    /** Message key of the heading. */
    public String labelKey() {
        return labelKey;
    }

    public List<FormField> fields() {
        return fields;
    }

    /** Where it holds, the section is not asked. */
    public Optional<Expression> hide() {
        return Optional.ofNullable(hide);
    }

    /** Whether the page shows the fields from the beginning. */
    public boolean isExpanded() {
        return expanded;
    }
}
