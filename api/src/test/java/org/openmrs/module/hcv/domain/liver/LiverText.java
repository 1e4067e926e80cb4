/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Facts of a liver as the tables write them, separated by {@code ;}.
 *
 * <pre>
 * born 1976-05-01
 * 2026-03-01 AST 80 U/L uln:40
 * 2026-03-01 kPa 13.1 iqr:1.2 iqr%:20 shots:10 fasted:yes
 * 2026-03-01 ascites mild          2026-03-01 encephalopathy none
 * 2026-03-01 cirrhosis compensated
 * 2025-09-01 treated               2025-11-23 cleared
 * </pre>
 */
public final class LiverText {

    private static final LabUnits UNITS = LiverTables.units();

    private LiverText() {}

    public static LiverFacts parse(String text) {
        LiverFacts.Builder facts = LiverFacts.builder();
        List<ClinicalSigns> signs = new ArrayList<>();
        for (String event : text.split(";")) {
            if (!event.trim().isEmpty()) {
                read(Arrays.asList(event.trim().split("\\s+")), facts, signs);
            }
        }
        signs.forEach(facts::signs);
        return facts.build();
    }

    private static void read(List<String> words, LiverFacts.Builder facts, List<ClinicalSigns> signs) {
        if (words.get(0).equals("born")) {
            facts.birthdate(LocalDate.parse(words.get(1)));
            return;
        }
        LocalDate date = LocalDate.parse(words.get(0));
        switch (words.get(1)) {
            case "kPa":
                facts.scan(scan(date, words));
                break;
            case "ascites":
            case "encephalopathy":
                sign(date, words, signs);
                break;
            case "cirrhosis":
                facts.cirrhosis(date, RecordedCirrhosis.find(words.get(2)).get());
                break;
            case "treated":
                facts.treatedFrom(date);
                break;
            case "cleared":
                facts.clearedOn(date);
                break;
            default:
                facts.lab(lab(date, words));
        }
    }

    private static LabReading lab(LocalDate date, List<String> words) {
        LabAnalyte analyte =
                LabAnalyte.find(words.get(1).toLowerCase(Locale.ROOT)).get();
        StringBuilder unit = new StringBuilder();
        Optional<BigDecimal> limit = Optional.empty();
        for (String word : words.subList(3, words.size())) {
            if (word.startsWith("uln:")) {
                limit = Optional.of(new BigDecimal(word.substring(4)));
            } else {
                unit.append(unit.length() == 0 ? "" : " ").append(word);
            }
        }
        LabRecord record = LabRecord.of(analyte, new BigDecimal(words.get(2)), unit.toString(), date);
        return UNITS.read(limit.isPresent() ? record.withUpperLimit(limit.get()) : record, "labs[0]");
    }

    private static StiffnessScan scan(LocalDate date, List<String> words) {
        StiffnessScan scan = StiffnessScan.of(date, new BigDecimal(words.get(2)));
        for (String word : words.subList(3, words.size())) {
            String value = word.substring(word.indexOf(':') + 1);
            if (word.startsWith("iqr%:")) {
                scan = scan.withIqrPercent(new BigDecimal(value));
            } else if (word.startsWith("iqr:")) {
                scan = scan.withIqrKpa(new BigDecimal(value));
            } else if (word.startsWith("shots:")) {
                scan = scan.withValidShots(Integer.parseInt(value));
            } else if (word.startsWith("fasted:")) {
                scan = scan.withFasted(value.equals("yes"));
            } else {
                throw new IllegalArgumentException("not understood: " + word);
            }
        }
        return scan;
    }

    private static void sign(LocalDate date, List<String> words, List<ClinicalSigns> signs) {
        ClinicalSigns found = ClinicalSigns.on(date);
        for (ClinicalSigns earlier : new ArrayList<>(signs)) {
            if (earlier.date().equals(date)) {
                found = earlier;
                signs.remove(earlier);
            }
        }
        signs.add(
                words.get(1).equals("ascites")
                        ? found.withAscites(Ascites.find(words.get(2)).get())
                        : found.withEncephalopathy(
                                Encephalopathy.find(words.get(2)).get()));
    }
}
