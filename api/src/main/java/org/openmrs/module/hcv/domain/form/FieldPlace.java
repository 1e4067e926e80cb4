/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.util.Optional;

/** Where a field stands, so that the names in its expressions can be found: in its own row first, else outside. */
final class FieldPlace {

    private final FormField group;
    private final int row;
    private final String fieldId;

    private FieldPlace(FormField group, int row, String fieldId) {
        this.group = group;
        this.row = row;
        this.fieldId = fieldId;
    }

    static FieldPlace outside(String fieldId) {
        return new FieldPlace(null, 0, fieldId);
    }

    static FieldPlace inRow(FormField group, int row, String fieldId) {
        return new FieldPlace(group, row, fieldId);
    }

    /** Whether the field belongs to a row that holds something. */
    boolean isInFilledRow(FormAnswers answers) {
        return group != null && row < answers.rows(group.id());
    }

    String path() {
        return pathOf(fieldId);
    }

    String pathOf(String id) {
        return group != null && group.member(id).isPresent() ? FormAnswers.path(group.id(), row, id) : id;
    }

    /** The field that a name stands for here. */
    Optional<FormField> field(FormDefinition form, String id) {
        Optional<FormField> sibling = group == null ? Optional.empty() : group.member(id);
        return sibling.isPresent() ? sibling : form.field(id);
    }
}
