/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openmrs.module.hcv.domain.liver.Ascites;
import org.openmrs.module.hcv.domain.liver.ClinicalSigns;
import org.openmrs.module.hcv.domain.liver.Encephalopathy;
import org.openmrs.module.hcv.domain.liver.LabAnalyte;
import org.openmrs.module.hcv.domain.liver.LabRecord;
import org.openmrs.module.hcv.domain.liver.LabUnit;
import org.openmrs.module.hcv.domain.liver.LabUnits;
import org.openmrs.module.hcv.domain.liver.LiverFacts;
import org.openmrs.module.hcv.domain.liver.RecordedCirrhosis;
import org.openmrs.module.hcv.domain.liver.StiffnessScan;
import org.openmrs.module.hcv.domain.testing.Comparison;

/**
 * Makes liver facts of observations.
 *
 * <p>A number is read in the unit that is declared for it and in no other; one whose unit is not known, or that is not
 * plausible in it, is kept as a refused value, so that a score says why it is not calculated. So is a bound, such as
 * {@code < 20}, unless the bound itself is the value that asks for more care.
 */
final class LiverReader {

    private static final String LAB = "lab.";
    private static final String KILOPASCAL = "kPa";
    private static final List<String> DETAILS = Collections.unmodifiableList(Arrays.asList(
            "lab.date",
            "lab.alt-uln",
            "lab.ast-uln",
            "liver.stiffness",
            "liver.scan-date",
            "liver.scan-iqr",
            "liver.scan-iqr-median",
            "liver.scan-shots",
            "liver.scan-fasting",
            "liver.cirrhosis",
            "liver.ascites",
            "liver.encephalopathy"));

    private final LabUnits units;

    LiverReader(LabUnits units) {
        this.units = units;
    }

    /** Questions of the dictionary that are read here. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>(DETAILS);
        for (LabAnalyte analyte : LabAnalyte.values()) {
            keys.add(LAB + analyte.key());
        }
        return keys;
    }

    void add(FactRows rows, LiverFacts.Builder liver) {
        Map<LocalDate, ClinicalSigns> signs = new TreeMap<>();
        for (FactRow row : rows.oldestFirst()) {
            LocalDate date = rows.date(row);
            if (row.is("liver.stiffness")) {
                scan(row, date, rows).ifPresent(liver::scan);
            } else if (row.is("liver.cirrhosis")) {
                RecordedCirrhosis.find(row.shortAnswer()).ifPresent(found -> liver.cirrhosis(date, found));
            } else if (row.is("liver.ascites")) {
                Ascites.find(row.shortAnswer())
                        .ifPresent(grade -> signs.put(date, of(signs, date).withAscites(grade)));
            } else if (row.is("liver.encephalopathy")) {
                Encephalopathy.find(row.shortAnswer())
                        .ifPresent(grade -> signs.put(date, of(signs, date).withEncephalopathy(grade)));
            } else if (row.key.startsWith(LAB) && row.number.isPresent()) {
                LabAnalyte.find(row.key.substring(LAB.length()))
                        .ifPresent(analyte -> liver.lab(units.read(record(analyte, row, date, rows), row.key)));
            }
        }
        signs.values().forEach(liver::signs);
    }

    private static ClinicalSigns of(Map<LocalDate, ClinicalSigns> signs, LocalDate date) {
        return signs.getOrDefault(date, ClinicalSigns.on(date));
    }

    private LabRecord record(LabAnalyte analyte, FactRow row, LocalDate date, FactRows rows) {
        String unit = row.unit;
        String declared = isUsable(analyte, row.modifier) ? unit : row.modifier + ' ' + unit;
        LabRecord record = LabRecord.of(analyte, row.number.get(), declared, date);
        Optional<BigDecimal> limit = rows.beside(row, row.key + "-uln").flatMap(uln -> limit(analyte, uln, unit));
        return limit.isPresent() ? record.withUpperLimit(limit.get()) : record;
    }

    /** An exact number, or a bound behind which only values that ask for less care lie. */
    private static boolean isUsable(LabAnalyte analyte, String modifier) {
        Optional<Comparison> comparison = Comparison.ofSign(modifier);
        Comparison harmless = analyte.isSmallerWorse() ? Comparison.ABOVE : Comparison.BELOW;
        return comparison.isPresent() && (comparison.get() == Comparison.EQUAL || comparison.get() == harmless);
    }

    /** An upper limit of normal in the unit of its value; empty where either unit is not known. */
    private Optional<BigDecimal> limit(LabAnalyte analyte, FactRow uln, String valueUnit) {
        Optional<LabUnit> from = units.find(analyte, uln.unit);
        Optional<LabUnit> to = units.find(analyte, valueUnit);
        if (!uln.number.isPresent() || !from.isPresent() || !to.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(uln.number
                .get()
                .multiply(from.get().factor())
                .divide(to.get().factor(), MathContext.DECIMAL64)
                .stripTrailingZeros());
    }

    private Optional<StiffnessScan> scan(FactRow row, LocalDate date, FactRows rows) {
        if (!row.number.isPresent() || !row.unit.equalsIgnoreCase(KILOPASCAL)) {
            return Optional.empty();
        }
        StiffnessScan scan = StiffnessScan.of(date, row.number.get());
        Optional<BigDecimal> iqr = rows.beside(row, "liver.scan-iqr").flatMap(found -> found.number);
        scan = iqr.isPresent() ? scan.withIqrKpa(iqr.get()) : scan;
        Optional<BigDecimal> percent = rows.beside(row, "liver.scan-iqr-median").flatMap(found -> found.number);
        scan = percent.isPresent() ? scan.withIqrPercent(percent.get()) : scan;
        Optional<BigDecimal> shots = rows.beside(row, "liver.scan-shots").flatMap(found -> found.number);
        scan = shots.isPresent() ? scan.withValidShots(shots.get().intValue()) : scan;
        String fasting = rows.beside(row, "liver.scan-fasting")
                .map(found -> found.answer)
                .orElse("");
        boolean known = fasting.equals("yes") || fasting.equals("no");
        return Optional.of(known ? scan.withFasted(fasting.equals("yes")) : scan);
    }
}
