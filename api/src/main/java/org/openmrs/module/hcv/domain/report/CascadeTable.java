/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import java.time.LocalDate;
import java.util.Map;
import org.openmrs.module.hcv.domain.time.ReportingPeriod;

/** The care cascade of the people screened in one period, as it stood on one day. Immutable and thread-safe. */
public final class CascadeTable {

    private final ReportingPeriod period;
    private final LocalDate asOf;
    private final Map<CascadeStep, Cell<String>> cells;

    CascadeTable(ReportingPeriod period, LocalDate asOf, Map<CascadeStep, Cell<String>> cells) {
        this.period = period;
        this.asOf = asOf;
        this.cells = cells;
    }

    public ReportingPeriod period() {
        return period;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The people who reached the step, by their UUIDs. */
    public Cell<String> cell(CascadeStep step) {
        return cells.get(step);
    }

    /** The step as a share of the step it is measured by. */
    public Share<String> share(CascadeStep step) {
        return Share.of(cells.get(step), cells.get(step.denominator()));
    }

    /** The step as a share of all with current infection, such as cured of all chronic. */
    public Share<String> shareOfChronic(CascadeStep step) {
        return Share.of(cells.get(step), cells.get(CascadeStep.CHRONIC));
    }
}
