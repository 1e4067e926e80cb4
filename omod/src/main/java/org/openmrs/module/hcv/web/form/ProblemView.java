/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

/** One line of the summary above a form that was not saved. */
public final class ProblemView {

    private final String elementId;
    private final String label;
    private final String text;
    private final String token;
    private final boolean confirmed;

    ProblemView(String elementId, String label, String text, String token, boolean confirmed) {
        this.elementId = elementId;
        this.label = label;
        this.text = text;
        this.token = token;
        this.confirmed = confirmed;
    }

    /** The element the line leads to; empty where the page has none for it. */
    public String getElementId() {
        return elementId;
    }

    public String getLabel() {
        return label;
    }

    public String getText() {
        return text;
    }

    /** What the page sends to confirm a warning. */
    public String getToken() {
        return token;
    }

    public boolean isConfirmed() {
        return confirmed;
    }
}
