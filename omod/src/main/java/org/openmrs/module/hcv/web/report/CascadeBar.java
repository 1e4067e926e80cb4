/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.hcv.domain.report.CascadeStep;
import org.openmrs.module.hcv.domain.report.CascadeTable;
import org.openmrs.module.hcv.web.page.Texts;

/** One bar of the cascade's picture; the table beside it holds the same numbers. */
public final class CascadeBar {

    /** Length of the longest bar, in the picture's units. */
    private static final int LONGEST = 400;

    private final String label;
    private final int count;
    private final int width;

    private CascadeBar(String label, int count, int width) {
        this.label = label;
        this.count = count;
        this.width = width;
    }

    /** Bars of the steps from current infection on, each as long as its share of them. */
    static List<CascadeBar> of(CascadeTable table, Texts texts) {
        int whole = table.cell(CascadeStep.CHRONIC).count();
        List<CascadeBar> bars = new ArrayList<>();
        for (CascadeStep step : CascadeStep.values()) {
            if (step != CascadeStep.SCREENED && whole > 0) {
                int count = table.cell(step).count();
                bars.add(new CascadeBar(
                        texts.of("hcv.report.cascade." + step.key()),
                        count,
                        Math.round(LONGEST * (float) count / whole)));
            }
        }
        return bars;
    }

    public String getLabel() {
        return label;
    }

    public int getCount() {
        return count;
    }

    /** 0 to 400. */
    public int getWidth() {
        return width;
    }
}
