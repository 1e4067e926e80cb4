/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.hcv.domain.liver.Ascites;
import org.openmrs.module.hcv.domain.liver.ClinicalSigns;
import org.openmrs.module.hcv.domain.liver.Encephalopathy;
import org.openmrs.module.hcv.domain.liver.LabAnalyte;
import org.openmrs.module.hcv.domain.liver.LabReading;
import org.openmrs.module.hcv.domain.liver.LiverFacts;
import org.openmrs.module.hcv.domain.liver.NotCalculated;
import org.openmrs.module.hcv.domain.liver.RecordedCirrhosis;
import org.openmrs.module.hcv.domain.liver.StiffnessScan;
import org.openmrs.module.hcv.domain.problem.ProblemCode;

class LiverReaderTest {

    private static final String LATER = "2026-06-30";

    @ParameterizedTest
    @CsvSource({
        "platelets, 150,    10^9/L,  150",
        "platelets, 150000, 10^3/mL, 150",
        "bilirubin, 1,      mg/dL,   17.104",
        "albumin,   3.5,    g/dL,    35",
        "inr,       1.1,    '',      1.1",
        "creatinine,88,     umol/L,  88",
        "alt,       64,     IU/L,    64"
    })
    void a_blood_value_is_read_in_the_unit_its_concept_declares(
            String analyte, double value, String unit, double expected) {
        LabReading reading = latest(new Rows().visit("2026-01-10").number("lab." + analyte, value, unit), analyte);

        assertThat(reading.value().get().value().doubleValue()).isEqualTo(expected);
        assertThat(reading.date()).isEqualTo(LocalDate.of(2026, 1, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "platelets, 150,    10^3/mL, IMPLAUSIBLE,  OUT_OF_RANGE",
        "platelets, 150000, 10^9/L,  IMPLAUSIBLE,  OUT_OF_RANGE",
        "platelets, 150,    '',      UNIT_UNKNOWN, UNKNOWN_CHOICE",
        "platelets, 150,    pints,   UNIT_UNKNOWN, UNKNOWN_CHOICE",
        "alt,       0,      U/L,     ZERO,         OUT_OF_RANGE"
    })
    void a_value_that_cannot_be_used_is_kept_with_its_reason(
            String analyte, double value, String unit, NotCalculated.Reason fault, ProblemCode problem) {
        LabReading reading = latest(new Rows().visit("2026-01-10").number("lab." + analyte, value, unit), analyte);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.fault()).contains(fault);
        assertThat(reading.problems()).extracting(found -> found.code()).containsExactly(problem);
    }

    @Test
    void the_day_of_the_sample_counts_from_its_group_or_its_visit() {
        Rows rows = new Rows()
                .visit("2026-01-10")
                .day("lab.date", "2026-01-07")
                .number("lab.alt", 64, "U/L")
                .group()
                .day("lab.date", "2026-01-02")
                .number("lab.ast", 72, "U/L")
                .visit("2026-02-10")
                .number("lab.platelets", 160, "10^9/L");

        assertThat(latest(rows, "alt").date()).isEqualTo(LocalDate.of(2026, 1, 7));
        assertThat(latest(rows, "ast").date()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(latest(rows, "platelets").date()).isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(rows.liver("2026-01-01").labs().all()).isEmpty();
        assertThat(rows.liver("2026-01-02").labs().all()).hasSize(1);
    }

    @Test
    void the_laboratorys_limit_of_normal_goes_with_its_value_whatever_its_unit() {
        Rows rows = new Rows()
                .visit("2026-01-10")
                .number("lab.ast", 80, "U/L")
                .number("lab.ast-uln", 0.5, "µkat/L")
                .visit("2026-02-10")
                .number("lab.alt", 80, "U/L");

        assertThat(latest(rows, "ast").value().get().upperLimit().get()).isEqualByComparingTo("30");
        assertThat(latest(rows, "alt").value().get().upperLimit()).isEmpty();
    }

    @Test
    void a_bound_counts_only_where_what_lies_behind_it_asks_for_less_care() {
        Rows rows = new Rows()
                .visit("2026-01-10")
                .number("lab.egfr", ">", 90, "mL/min/1.73 m²")
                .number("lab.platelets", "<", 20, "10^9/L")
                .number("lab.bilirubin", "<", 3, "umol/L")
                .number("lab.creatinine", ">", 300, "umol/L");

        assertThat(latest(rows, "egfr").value().get().value()).isEqualByComparingTo("90");
        assertThat(latest(rows, "bilirubin").value().get().value()).isEqualByComparingTo("3");
        assertThat(latest(rows, "platelets").fault()).contains(NotCalculated.Reason.UNIT_UNKNOWN);
        assertThat(latest(rows, "creatinine").fault()).contains(NotCalculated.Reason.UNIT_UNKNOWN);
    }

    @Test
    void a_scan_has_its_day_spread_shots_and_fasting() {
        StiffnessScan scan = new Rows()
                .visit("2026-01-10")
                .number("liver.stiffness", 13.1, "kPa")
                .day("liver.scan-date", "2026-01-05")
                .number("liver.scan-iqr", 2.1, "kPa")
                .number("liver.scan-iqr-median", 16, "%")
                .number("liver.scan-shots", 10, "")
                .answer("liver.scan-fasting", "no")
                .liver(LATER)
                .scans()
                .get(0);

        assertThat(scan.date()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(scan.kpa()).isEqualByComparingTo("13.1");
        assertThat(scan.iqrKpa().get()).isEqualByComparingTo("2.1");
        assertThat(scan.iqrPercent().get()).isEqualByComparingTo("16");
        assertThat(scan.validShots()).contains(10);
        assertThat(scan.fasted()).contains(false);
    }

    @Test
    void a_stiffness_that_is_not_in_kilopascal_is_not_read() {
        assertThat(new Rows()
                        .visit("2026-01-10")
                        .number("liver.stiffness", 2.1, "m/s")
                        .liver(LATER)
                        .scans())
                .isEmpty();
    }

    @Test
    void signs_of_one_day_stand_together_and_cirrhosis_keeps_its_days() {
        LiverFacts liver = new Rows()
                .visit("2026-01-10")
                .answer("liver.ascites", "ascites.mild")
                .answer("liver.encephalopathy", "encephalopathy.grade-1-2")
                .answer("liver.cirrhosis", "cirrhosis.decompensated")
                .visit("2026-03-10")
                .answer("liver.ascites", "ascites.none")
                .liver(LATER);

        ClinicalSigns first = liver.signs(LocalDate.of(2026, 1, 31)).get();
        assertThat(first.ascites()).contains(Ascites.MILD);
        assertThat(first.encephalopathy()).contains(Encephalopathy.GRADE_1_OR_2);
        ClinicalSigns second = liver.signs(LocalDate.of(2026, 3, 31)).get();
        assertThat(second.ascites()).contains(Ascites.NONE);
        assertThat(second.encephalopathy()).isEmpty();
        assertThat(liver.cirrhosis(LocalDate.of(2026, 3, 31))).isEqualTo(RecordedCirrhosis.DECOMPENSATED);
    }

    private static LabReading latest(Rows rows, String analyte) {
        return rows.liver(LATER)
                .labs()
                .latest(LabAnalyte.find(analyte).get(), LocalDate.parse(LATER))
                .get();
    }
}
