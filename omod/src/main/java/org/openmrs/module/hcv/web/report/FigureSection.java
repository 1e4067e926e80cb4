/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import java.util.List;

/** Figures that are printed together under one title. */
public final class FigureSection {

    private final String key;
    private final String title;
    private final List<Figure> figures;

    private FigureSection(String key, String title, List<Figure> figures) {
        this.key = key;
        this.title = title;
        this.figures = figures;
    }

    static FigureSection of(String key, String title, List<Figure> figures) {
        return new FigureSection(key, title, figures);
    }

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public List<Figure> getFigures() {
        return figures;
    }
}
