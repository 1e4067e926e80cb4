/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormField;
import org.openmrs.module.hcv.web.page.Texts;

/** The questions of a form in words, by the path of their answer; for a page that does not show the form itself. */
final class QuestionLabels {

    private static final Pattern PATH = Pattern.compile("(\\w+)(?:\\[(\\d{1,4})](?:\\.(\\w+))?)?");

    private final FormDefinition form;
    private final Texts texts;

    QuestionLabels(FormDefinition form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** With the label of the row in front where the path leads into one; of no question that of the page. */
    String at(String path) {
        Matcher parts = PATH.matcher(path);
        return parts.matches()
                ? form.field(parts.group(1))
                        .map(field -> label(field, parts.group(2), parts.group(3)))
                        .orElseGet(this::other)
                : other();
    }

    private String label(FormField field, String row, String member) {
        String label = row != null && field.isRepeating()
                ? texts.of(field.labelKey() + ".row", Integer.parseInt(row) + 1)
                : texts.of(field.labelKey());
        return member == null
                ? label
                : field.member(member)
                        .map(asked -> label + ": " + texts.of(asked.labelKey()))
                        .orElse(label);
    }

    private String other() {
        return texts.of("hcv.forms.other");
    }
}
