/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people.picture;

/** One shape of the picture and what it means. */
public final class LegendLine {

    private final String sample;
    private final String text;

    LegendLine(String sample, String text) {
        this.sample = sample;
        this.text = text;
    }

    /** A small SVG of the shape, hidden from screen readers. */
    public String getSample() {
        return sample;
    }

    public String getText() {
        return text;
    }
}
