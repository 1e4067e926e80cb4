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
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A score with what it was made of, what it says and what weakens it; or why it was not made.
 *
 * The value is rounded half up to two decimals (Child-Pugh points are whole) for showing only: the reading was taken
 * before rounding. The date is that of the newest input. Immutable and thread-safe.
 */
public final class Score {

    private final ScoreKind kind;
    private final BigDecimal value;
    private final Reading reading;
    private final List<ScoreInput> inputs;
    private final Set<Caution> cautions;
    private final NotCalculated notCalculated;

    private Score(Builder builder, BigDecimal value, Reading reading, NotCalculated notCalculated) {
        this.kind = builder.kind;
        this.value = value;
        this.reading = reading;
        this.inputs = Collections.unmodifiableList(new ArrayList<>(builder.inputs));
        this.cautions = Collections.unmodifiableSet(EnumSet.copyOf(builder.cautions));
        this.notCalculated = notCalculated;
    }

    public ScoreKind kind() {
        return kind;
    }

    public boolean isCalculated() {
        return value != null;
    }

    public Optional<BigDecimal> value() {
        return Optional.ofNullable(value);
    }

    /** What it says; empty when it was not made, or is too unreliable to say anything. */
    public Optional<Reading> reading() {
        return Optional.ofNullable(reading);
    }

    public boolean says(Reading expected) {
        return reading == expected;
    }

    public List<ScoreInput> inputs() {
        return inputs;
    }

    public Set<Caution> cautions() {
        return cautions;
    }

    /** Why it was not made; present exactly when the value is not. */
    public Optional<NotCalculated> notCalculated() {
        return Optional.ofNullable(notCalculated);
    }

    /** Day of the newest dated input. */
    public Optional<LocalDate> date() {
        LocalDate newest = null;
        for (ScoreInput input : inputs) {
            LocalDate date = input.date().orElse(null);
            if (date != null && (newest == null || date.isAfter(newest))) {
                newest = date;
            }
        }
        return Optional.ofNullable(newest);
    }

    /** Day of the oldest dated input. */
    public Optional<LocalDate> oldestDate() {
        LocalDate oldest = null;
        for (ScoreInput input : inputs) {
            LocalDate date = input.date().orElse(null);
            if (date != null && (oldest == null || date.isBefore(oldest))) {
                oldest = date;
            }
        }
        return Optional.ofNullable(oldest);
    }

    @Override
    public String toString() {
        return kind.key() + " " + (value == null ? notCalculated.toString() : value.toPlainString() + " " + reading);
    }

    /** Gathers the parts of a score; used by one thread. */
    static final class Builder {

        private final ScoreKind kind;
        private final List<ScoreInput> inputs = new ArrayList<>(5);
        private final Set<Caution> cautions = EnumSet.noneOf(Caution.class);

        Builder(ScoreKind kind) {
            this.kind = kind;
        }

        Builder input(ScoreInput input) {
            inputs.add(input);
            return this;
        }

        Builder caution(Caution caution) {
            cautions.add(caution);
            return this;
        }

        Score made(BigDecimal value, Reading reading) {
            return new Score(this, value, reading, null);
        }

        Score notMade(NotCalculated why) {
            return new Score(this, null, null, why);
        }
    }
}
