/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.outreach;

/** What is wrong with a session, or to be looked at again, in words. */
public final class ProblemLine {

    private final String field;
    private final String label;
    private final String text;
    private final String token;
    private final boolean confirmed;

    ProblemLine(String field, String label, String text, String token, boolean confirmed) {
        this.field = field;
        this.label = label;
        this.text = text;
        this.token = token;
        this.confirmed = confirmed;
    }

    /** Also the id of the field's element on the page. */
    public String getField() {
        return field;
    }

    /** The question, with whose it is in front where it is one person's. */
    public String getLabel() {
        return label;
    }

    public String getText() {
        return text;
    }

    /** What confirms it, where it can be confirmed. */
    public String getToken() {
        return token;
    }

    public boolean isConfirmed() {
        return confirmed;
    }
}
