/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import java.util.List;

/** The figures of one group of courses, such as those of one regimen. */
public final class FigureGroup {

    private final String key;
    private final String label;
    private final List<Figure> figures;

    FigureGroup(String key, String label, List<Figure> figures) {
        this.key = key;
        this.label = label;
        this.figures = figures;
    }

    /** Names the group in the address of a list of people. */
    public String getKey() {
        return key;
    }

    public String getLabel() {
        return label;
    }

    public List<Figure> getFigures() {
        return figures;
    }
}
