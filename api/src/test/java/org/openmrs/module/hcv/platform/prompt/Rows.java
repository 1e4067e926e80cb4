/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.liver.LiverFacts;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext;
import org.openmrs.module.hcv.platform.door.UnitFiles;
import org.openmrs.module.hcv.platform.history.PlatformDates;

/** Rows of the clinical facts' query as a database would give them. */
final class Rows {

    private final List<FactRow> rows = new ArrayList<>();
    private Integer encounter;
    private Integer group;
    private LocalDate date;

    /** What follows was observed at one visit. */
    Rows visit(String day) {
        encounter = encounter == null ? 1 : encounter + 1;
        group = null;
        date = LocalDate.parse(day);
        return this;
    }

    /** What follows stands in one group of the visit. */
    Rows group() {
        group = 1000 + rows.size();
        return this;
    }

    Rows number(String key, double value, String unit) {
        return number(key, "", value, unit);
    }

    Rows number(String key, String sign, double value, String unit) {
        return add(key, value, "", null, sign, unit);
    }

    Rows answer(String key, String answer) {
        return add(key, null, answer, null, "", "");
    }

    Rows day(String key, String value) {
        return add(key, null, "", LocalDate.parse(value), "", "");
    }

    private Rows add(String key, Double value, String answer, LocalDate day, String sign, String unit) {
        rows.add(new FactRow(
                new Object[] {
                    rows.size() + 1,
                    null,
                    value,
                    null,
                    day == null ? null : PlatformDates.startOfDay(day),
                    PlatformDates.startOfDay(date),
                    sign,
                    encounter,
                    group
                },
                key,
                answer,
                Optional.ofNullable(value).map(BigDecimal::valueOf),
                unit));
        return this;
    }

    LiverFacts liver(String asOf) {
        LiverFacts.Builder liver = LiverFacts.builder();
        new LiverReader(UnitFiles.lab()).add(upTo(asOf), liver);
        return liver.build();
    }

    ClinicalContext context(String asOf) {
        return context(asOf, PatientHistory.builder().build());
    }

    ClinicalContext context(String asOf, PatientHistory history) {
        ClinicalContext.Builder context = ClinicalContext.builder();
        ToldAnswers told = new ToldAnswers();
        upTo(asOf).oldestFirst().forEach(row -> told.add(row.key, row.answer));
        told.addTo(context);
        RiskReader.add(upTo(asOf), context);
        PregnancyReader.add(upTo(asOf), LocalDate.parse(asOf), 28, context);
        MedicationReader.add(upTo(asOf), history, LocalDate.parse(asOf), context);
        return context.build();
    }

    private FactRows upTo(String asOf) {
        return new FactRows(rows, LocalDate.parse(asOf));
    }
}
