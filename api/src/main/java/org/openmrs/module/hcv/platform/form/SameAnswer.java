/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;

/**
 * Compares two sets of answers to one form by what they mean: 12 is 12.0, the order of ticks does not matter, nor how
 * lines of a text end.
 */
final class SameAnswer {

    private final FormAnswers left;
    private final FormAnswers right;

    private SameAnswer(FormAnswers left, FormAnswers right) {
        this.left = left;
        this.right = right;
    }

    static SameAnswer of(FormAnswers left, FormAnswers right) {
        return new SameAnswer(left, right);
    }

    boolean at(String path) {
        return at(path, path);
    }

    /** Whether the left answer at one path is the right answer at the other. */
    boolean at(String leftPath, String rightPath) {
        return codes(left, leftPath).equals(codes(right, rightPath))
                && number(left, leftPath).equals(number(right, rightPath))
                && sameDay(leftPath, rightPath)
                && text(left, leftPath).equals(text(right, rightPath));
    }

    /** A day that nobody gave, on neither side, is the same however the day that it follows was moved. */
    private boolean sameDay(String leftPath, String rightPath) {
        boolean given = left.isAnswered(leftPath) || right.isAnswered(rightPath);
        return !given || left.date(leftPath).equals(right.date(rightPath));
    }

    /** Whether a row of the left is, in every field, a row of the right. */
    boolean row(FormField group, int leftRow, int rightRow) {
        for (FormField member : group.members()) {
            if (!at(
                    FormAnswers.path(group.id(), leftRow, member.id()),
                    FormAnswers.path(group.id(), rightRow, member.id()))) {
                return false;
            }
        }
        return true;
    }

    /** The paths at which the two differ, in the order of the form. */
    List<String> differing(FormDefinition form) {
        List<String> paths = new ArrayList<>();
        for (FormField field : form.fields()) {
            if (field.kind() == FieldKind.GROUP) {
                int rows = Math.max(left.rows(field.id()), right.rows(field.id()));
                for (int row = 0; row < rows; row++) {
                    for (FormField member : field.members()) {
                        add(paths, FormAnswers.path(field.id(), row, member.id()));
                    }
                }
            } else {
                add(paths, field.id());
            }
        }
        return paths;
    }

    private void add(List<String> paths, String path) {
        if (!at(path)) {
            paths.add(path);
        }
    }

    private static Set<String> codes(FormAnswers answers, String path) {
        Set<String> codes = new HashSet<>();
        answers.codes(path).forEach(code -> codes.add(code.value()));
        return new TreeSet<>(codes);
    }

    private static Optional<BigDecimal> number(FormAnswers answers, String path) {
        // Zeros behind the point are stripped of zero itself too, so that 0 and 0.0 are one.
        return answers.number(path).map(number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }

    private static Optional<String> text(FormAnswers answers, String path) {
        return answers.text(path).map(text -> text.replace("\r\n", "\n").trim());
    }
}
