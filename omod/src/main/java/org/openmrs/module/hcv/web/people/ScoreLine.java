/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.liver.NotCalculated;
import org.openmrs.module.hcv.domain.liver.Score;
import org.openmrs.module.hcv.domain.liver.ScoreInput;
import org.openmrs.module.hcv.web.page.Texts;

/** One liver score in words: its value and what it says, or why it was not calculated; what it was made of. */
public final class ScoreLine {

    private final String name;
    private final String value;
    private final String reading;
    private final List<String> inputs;
    private final List<String> cautions;

    private ScoreLine(String name, String value, String reading, List<String> inputs, List<String> cautions) {
        this.name = name;
        this.value = value;
        this.reading = reading;
        this.inputs = inputs;
        this.cautions = cautions;
    }

    static ScoreLine of(Score score, Texts texts) {
        String said = score.notCalculated()
                .map(why -> notCalculated(why, texts))
                .orElseGet(() -> score.reading()
                        .map(reading -> texts.of("hcv.reading." + reading.key()))
                        .orElse(""));
        return new ScoreLine(
                texts.of("hcv.score." + score.kind().key()),
                score.value().map(BigDecimal::toPlainString).orElse(""),
                said,
                score.inputs().stream().map(input -> input(input, texts)).collect(Collectors.toList()),
                score.cautions().stream()
                        .map(caution -> texts.of("hcv.caution." + caution.key()))
                        .collect(Collectors.toList()));
    }

    private static String notCalculated(NotCalculated why, Texts texts) {
        Object date = why.date().isPresent() ? why.date().get() : "";
        return texts.of(why.messageKey(), texts.of("hcv.lab." + why.what()), date);
    }

    private static String input(ScoreInput input, Texts texts) {
        String value = (input.value() + " " + input.unit()).trim();
        String name = texts.of("hcv.lab." + input.what());
        return input.date()
                .map((LocalDate date) -> texts.of("hcv.liver.input.dated", name, value, date))
                .orElseGet(() -> texts.of("hcv.liver.input", name, value));
    }

    public String getName() {
        return name;
    }

    /** Empty where it was not calculated. */
    public String getValue() {
        return value;
    }

    /** What the value says, or why there is none. */
    public String getReading() {
        return reading;
    }

    /** Each with its value, unit and day. */
    public List<String> getInputs() {
        return inputs;
    }

    public List<String> getCautions() {
        return cautions;
    }
}
