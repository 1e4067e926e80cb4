/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Optional;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;

/**
 * Where on a form an observation was entered, as it is kept with the observation. Written as the O3 form engine writes
 * it, so that a record is the same whoever made it: {@code rfe-forms-note}; a later row of a group and what is in it
 * have their number, as {@code rfe-forms-tests_1} and {@code rfe-forms-result_1}.
 *
 * <p>The module's own older way is still read: {@code screening/tests/1/result} in the namespace {@code hcv}.
 */
final class FormPlace {

    static final String NAMESPACE = "rfe-forms";

    private static final String PREFIX = NAMESPACE + "-";
    private static final char ROW = '_';
    private static final String OLD_NAMESPACE = "hcv";
    private static final String HTML_FORM_ENTRY = "HtmlFormEntry";
    private static final int MOST_ROW_DIGITS = 4;

    private final String fieldId;
    private final int row;

    private FormPlace(String fieldId, int row) {
        this.fieldId = fieldId;
        this.row = row;
    }

    static FormPlace of(FormField field) {
        return new FormPlace(field.id(), 0);
    }

    static FormPlace ofRow(FormField group, int row) {
        return new FormPlace(group.id(), row);
    }

    static FormPlace inRow(int row, FormField member) {
        return new FormPlace(member.id(), row);
    }

    /**
     * Whether the observation names a place, here or on somebody else's form. HTML Form Entry numbers what it writes, so
     * that its places mean nothing on a form of ours.
     */
    static boolean isTold(Obs obs) {
        return obs.getFormFieldPath() != null && !HTML_FORM_ENTRY.equals(obs.getFormFieldNamespace());
    }

    /** Where the observation says that it was entered; empty where it does not or on another form. */
    static Optional<FormPlace> read(FormDefinition form, Obs obs) {
        if (!isTold(obs)) {
            return Optional.empty();
        } else if (NAMESPACE.equals(obs.getFormFieldNamespace())) {
            return read(obs.getFormFieldPath());
        }
        return OLD_NAMESPACE.equals(obs.getFormFieldNamespace())
                ? readOld(form, obs.getFormFieldPath())
                : Optional.empty();
    }

    private static Optional<FormPlace> read(String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String id = path.substring(PREFIX.length());
        int row = id.lastIndexOf(ROW);
        if (row < 0) {
            return Optional.of(new FormPlace(id, 0));
        }
        return number(id.substring(row + 1)).map(number -> new FormPlace(id.substring(0, row), number));
    }

    private static Optional<FormPlace> readOld(FormDefinition form, String path) {
        String[] parts = path.split("/", -1);
        if (!parts[0].equals(form.key()) || parts.length < 2 || parts.length > 4) {
            return Optional.empty();
        }
        String id = parts.length == 4 ? parts[3] : parts[1];
        return parts.length == 2
                ? Optional.of(new FormPlace(id, 0))
                : number(parts[2]).map(number -> new FormPlace(id, number));
    }

    private static Optional<Integer> number(String digits) {
        boolean readable = !digits.isEmpty()
                && digits.length() <= MOST_ROW_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return readable ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    String fieldId() {
        return fieldId;
    }

    /** The number of the row; 0 for the first and for a field outside of groups. */
    int row() {
        return row;
    }

    String path() {
        return PREFIX + fieldId + (row == 0 ? "" : ROW + String.valueOf(row));
    }
}
