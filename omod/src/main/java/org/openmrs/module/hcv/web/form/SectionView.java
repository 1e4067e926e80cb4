/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openmrs.module.hcv.domain.form.FormSection;

/** Fields under one heading, be it a section of the form or a row of a group. */
public final class SectionView {

    private final String elementId;
    private final String label;
    private final List<FieldView> fields;
    private final List<String> problems;
    private String hide = "";
    private boolean folded;
    private String path = "";
    private String removeLabel = "";

    SectionView(String elementId, String label, List<FieldView> fields, List<String> problems) {
        this.elementId = elementId;
        this.label = label;
        this.fields = Collections.unmodifiableList(new ArrayList<>(fields));
        this.problems = Collections.unmodifiableList(new ArrayList<>(problems));
    }

    /** Tells the page when to hide the section, and whether to fold it. */
    SectionView with(FormSection section) {
        hide = section.hide().map(expression -> expression.json(id -> id)).orElse("");
        folded = !section.isExpanded();
        return this;
    }

    /** The expression that hides the section while it holds; empty for none. */
    public String getHide() {
        return hide;
    }

    /** Whether something was typed or is wrong in it, so that it must not be folded. */
    public boolean isTouched() {
        return !problems.isEmpty() || fields.stream().anyMatch(FieldView::isTouched);
    }

    /** What the button that takes the row out is called; empty where it cannot be. */
    public String getRemoveLabel() {
        return removeLabel;
    }

    /** What that button sends. */
    public String getPath() {
        return path;
    }

    SectionView removable(String rowPath, String label) {
        path = rowPath;
        removeLabel = label;
        return this;
    }

    /** Whether only the heading is shown until somebody opens it. */
    public boolean isFolded() {
        return folded;
    }

    public String getElementId() {
        return elementId;
    }

    public String getLabel() {
        return label;
    }

    public List<FieldView> getFields() {
        return fields;
    }

    /** What is wrong with the whole of it, rather than with one field. */
    public List<String> getProblems() {
        return problems;
    }
}
