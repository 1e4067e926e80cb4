/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.openmrs.module.hcv.domain.ContentFiles;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

class LiverPropertiesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LabUnits UNITS = LiverTables.units();
    private static final ProgrammeRules RULES = ContentFiles.defaultRules();

    private static LabReading lab(LabAnalyte analyte, String value, String unit) {
        return UNITS.read(LabRecord.of(analyte, new BigDecimal(value), unit, DAY), "lab");
    }

    private static LiverStage stage(int age, LabReading... labs) {
        LiverFacts.Builder facts = LiverFacts.builder().birthdate(DAY.minusYears(age));
        for (LabReading lab : labs) {
            facts.lab(lab);
        }
        return LiverStaging.of(RULES).stage(facts.build(), DAY);
    }

    private static LiverStage bloods(int age, int ast, int alt, int platelets) {
        return stage(
                age,
                lab(LabAnalyte.AST, String.valueOf(ast), "U/L"),
                lab(LabAnalyte.ALT, String.valueOf(alt), "U/L"),
                lab(LabAnalyte.PLATELETS, String.valueOf(platelets), "10^9/L"));
    }

    private static BigDecimal fib4(int age, int ast, int alt, int platelets) {
        return bloods(age, ast, alt, platelets).fib4().value().get();
    }

    @Property(seed = "20261122")
    void fib4_rises_with_age_and_ast_and_falls_with_alt_and_platelets(
            @ForAll @IntRange(min = 18, max = 90) int age,
            @ForAll @IntRange(min = 5, max = 900) int ast,
            @ForAll @IntRange(min = 5, max = 900) int alt,
            @ForAll @IntRange(min = 20, max = 900) int platelets) {
        BigDecimal here = fib4(age, ast, alt, platelets);

        assertThat(fib4(age + 1, ast, alt, platelets)).isGreaterThanOrEqualTo(here);
        assertThat(fib4(age, ast + 1, alt, platelets)).isGreaterThanOrEqualTo(here);
        assertThat(fib4(age, ast, alt + 1, platelets)).isLessThanOrEqualTo(here);
        assertThat(fib4(age, ast, alt, platelets + 1)).isLessThanOrEqualTo(here);
    }

    @Property(seed = "20261122")
    void fib4_is_the_formula_rounded_half_up(
            @ForAll @IntRange(min = 1, max = 100) int age,
            @ForAll @IntRange(min = 1, max = 2000) int ast,
            @ForAll @IntRange(min = 1, max = 2000) int alt,
            @ForAll @IntRange(min = 5, max = 1500) int platelets) {
        double formula = age * ast / (platelets * Math.sqrt(alt));

        assertThat(fib4(age, ast, alt, platelets).doubleValue()).isBetween(formula - 0.005001, formula + 0.005001);
    }

    @Property(seed = "20261122")
    void reading_of_fib4_agrees_with_whole_number_arithmetic(
            @ForAll @IntRange(min = 18, max = 90) int age,
            @ForAll @IntRange(min = 5, max = 300) int ast,
            @ForAll @IntRange(min = 2, max = 25) int rootOfAlt,
            @ForAll @IntRange(min = 20, max = 500) int platelets) {
        Score score = bloods(age, ast, rootOfAlt * rootOfAlt, platelets).fib4();
        long above = 100L * age * ast;
        long below = (long) platelets * rootOfAlt;

        assertThat(score.says(Reading.CIRRHOSIS)).isEqualTo(above > 325 * below);
        assertThat(score.says(Reading.LOW)).isEqualTo(above < 145 * below);
    }

    @Property(seed = "20261122")
    void apri_rises_with_ast_and_falls_with_platelets(
            @ForAll @IntRange(min = 5, max = 900) int ast, @ForAll @IntRange(min = 20, max = 900) int platelets) {
        BigDecimal here = bloods(40, ast, 40, platelets).apri().value().get();

        assertThat(bloods(40, ast + 1, 40, platelets).apri().value().get()).isGreaterThanOrEqualTo(here);
        assertThat(bloods(40, ast, 40, platelets + 1).apri().value().get()).isLessThanOrEqualTo(here);
    }

    @Property(seed = "20261122")
    void unit_of_platelets_changes_no_score(
            @ForAll @IntRange(min = 18, max = 90) int age,
            @ForAll @IntRange(min = 5, max = 900) int ast,
            @ForAll @IntRange(min = 5, max = 900) int alt,
            @ForAll @IntRange(min = 20, max = 900) int platelets) {
        LiverStage standard = bloods(age, ast, alt, platelets);
        for (String unit : new String[] {"cells/µL", "/mm3", "10^3/mL"}) {
            LiverStage other = stage(
                    age,
                    lab(LabAnalyte.AST, String.valueOf(ast), "U/L"),
                    lab(LabAnalyte.ALT, String.valueOf(alt), "IU/L"),
                    lab(LabAnalyte.PLATELETS, platelets + "000", unit));

            assertThat(other.fib4().value()).isEqualTo(standard.fib4().value());
            assertThat(other.fib4().reading()).isEqualTo(standard.fib4().reading());
            assertThat(other.apri().value()).isEqualTo(standard.apri().value());
            assertThat(LiverAnswers.conclusion(other)).isEqualTo(LiverAnswers.conclusion(standard));
        }
    }

    @Property(seed = "20261122")
    void unit_of_albumin_changes_no_points(@ForAll @IntRange(min = 10, max = 60) int albumin) {
        LiverStage grams = stage(40, lab(LabAnalyte.ALBUMIN, String.valueOf(albumin), "g/L"));
        String deci = BigDecimal.valueOf(albumin, 1).toPlainString();

        assertThat(stage(40, lab(LabAnalyte.ALBUMIN, deci, "g/dL")).leastChildPughPoints())
                .isEqualTo(grams.leastChildPughPoints());
    }

    @Property(seed = "20261122")
    void child_pugh_points_rise_as_a_liver_gets_worse(
            @ForAll @IntRange(min = 5, max = 200) int bilirubin,
            @ForAll @IntRange(min = 12, max = 50) int albumin,
            @ForAll @IntRange(min = 8, max = 50) int inrTenths,
            @ForAll Ascites ascites,
            @ForAll Encephalopathy encephalopathy) {
        int here = points(bilirubin, albumin, inrTenths, ascites, encephalopathy);

        assertThat(here).isBetween(5, 15);
        assertThat(points(bilirubin + 1, albumin, inrTenths, ascites, encephalopathy))
                .isGreaterThanOrEqualTo(here);
        assertThat(points(bilirubin, albumin - 1, inrTenths, ascites, encephalopathy))
                .isGreaterThanOrEqualTo(here);
        assertThat(points(bilirubin, albumin, inrTenths + 1, ascites, encephalopathy))
                .isGreaterThanOrEqualTo(here);
    }

    private static int points(
            int bilirubin, int albumin, int inrTenths, Ascites ascites, Encephalopathy encephalopathy) {
        LiverFacts facts = childPugh(bilirubin, albumin, inrTenths)
                .signs(ClinicalSigns.on(DAY).withAscites(ascites).withEncephalopathy(encephalopathy))
                .build();
        return LiverStaging.of(RULES)
                .stage(facts, DAY)
                .childPugh()
                .value()
                .get()
                .intValueExact();
    }

    private static LiverFacts.Builder childPugh(int bilirubin, int albumin, int inrTenths) {
        return LiverFacts.builder()
                .lab(lab(LabAnalyte.BILIRUBIN, String.valueOf(bilirubin), "µmol/L"))
                .lab(lab(LabAnalyte.ALBUMIN, String.valueOf(albumin), "g/L"))
                .lab(lab(LabAnalyte.INR, BigDecimal.valueOf(inrTenths, 1).toPlainString(), ""));
    }

    @Property(seed = "20261122")
    void parts_never_say_more_points_than_the_whole(
            @ForAll @IntRange(min = 5, max = 200) int bilirubin,
            @ForAll @IntRange(min = 12, max = 50) int albumin,
            @ForAll @IntRange(min = 8, max = 50) int inrTenths,
            @ForAll Ascites ascites,
            @ForAll Encephalopathy encephalopathy) {
        LiverFacts part = childPugh(bilirubin, albumin, inrTenths)
                .signs(ClinicalSigns.on(DAY).withAscites(ascites))
                .build();
        LiverStage stage = LiverStaging.of(RULES).stage(part, DAY);

        assertThat(stage.childPugh().isCalculated()).isFalse();
        assertThat(stage.leastChildPughPoints())
                .isLessThanOrEqualTo(points(bilirubin, albumin, inrTenths, ascites, encephalopathy));
    }

    @Property(seed = "20261122")
    void order_of_readings_never_matters(
            @ForAll @IntRange(min = 5, max = 900) int one,
            @ForAll @IntRange(min = 5, max = 900) int two,
            @ForAll @IntRange(max = 3) int daysLater,
            @ForAll Random random) {
        List<LabReading> readings = new ArrayList<>();
        for (LabAnalyte analyte : new LabAnalyte[] {LabAnalyte.AST, LabAnalyte.ALT, LabAnalyte.PLATELETS}) {
            String unit = UNITS.standard(analyte).name();
            readings.add(lab(analyte, String.valueOf(one), unit));
            readings.add(
                    UNITS.read(LabRecord.of(analyte, BigDecimal.valueOf(two), unit, DAY.plusDays(daysLater)), "lab"));
        }
        List<LabReading> shuffled = new ArrayList<>(readings);
        Collections.shuffle(shuffled, random);

        for (LabAnalyte analyte : new LabAnalyte[] {LabAnalyte.AST, LabAnalyte.ALT, LabAnalyte.PLATELETS}) {
            Optional<BigDecimal> before = value(LabPanel.of(readings), analyte);
            assertThat(value(LabPanel.of(shuffled), analyte)).isEqualTo(before);
        }
    }

    private static Optional<BigDecimal> value(LabPanel panel, LabAnalyte analyte) {
        return panel.latest(analyte, DAY.plusDays(9)).flatMap(LabReading::value).map(LabValue::value);
    }

    @Property(seed = "20261122")
    void reading_is_a_value_or_problems_and_never_both(
            @ForAll LabAnalyte analyte, @ForAll @IntRange(min = -10, max = 2_000_000) int value) {
        for (String unit : new String[] {"U/L", "10^9/L", "cells/µL", "g/L", "mg/dL", "µmol/L", "", "nonsense"}) {
            LabReading reading = lab(analyte, String.valueOf(value), unit);

            assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
            assertThat(reading.fault().isPresent()).isNotEqualTo(reading.value().isPresent());
        }
    }
}
