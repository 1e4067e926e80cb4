/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

/** One answer that can be chosen on the page. */
public final class ChoiceView {

    private final String value;
    private final String label;
    private final boolean chosen;

    ChoiceView(String value, String label, boolean chosen) {
        this.value = value;
        this.label = label;
        this.chosen = chosen;
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public boolean isChosen() {
        return chosen;
    }
}
