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

/** The treatment completion report of one period, as it stood on one day. Immutable and thread-safe. */
public final class TreatmentCompletionTable {

    private final ReportingPeriod period;
    private final LocalDate asOf;
    private final CompletionFigures all;
    private final Map<String, CompletionFigures> byRegimen;
    private final Map<PeerSupport, CompletionFigures> byPeerSupport;
    private final Cell<CourseRef> transfersIn;

    TreatmentCompletionTable(
            ReportingPeriod period,
            LocalDate asOf,
            CompletionFigures all,
            Map<String, CompletionFigures> byRegimen,
            Map<PeerSupport, CompletionFigures> byPeerSupport,
            Cell<CourseRef> transfersIn) {
        this.period = period;
        this.asOf = asOf;
        this.all = all;
        this.byRegimen = byRegimen;
        this.byPeerSupport = byPeerSupport;
        this.transfersIn = transfersIn;
    }

    public ReportingPeriod period() {
        return period;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The figures of all courses. */
    public CompletionFigures all() {
        return all;
    }

    /** The figures by the key of the regimen, in its order; {@code unknown} where none is recorded. */
    public Map<String, CompletionFigures> byRegimen() {
        return byRegimen;
    }

    /** The figures with and without peer support at the start; both are always there. */
    public Map<PeerSupport, CompletionFigures> byPeerSupport() {
        return byPeerSupport;
    }

    /** Courses started elsewhere with a start in the period; they are in none of the starts. */
    public Cell<CourseRef> transfersIn() {
        return transfersIn;
    }
}
