/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One thing that suggests cirrhosis: what, its value and its day. The message key is {@code hcv.cirrhosis-because.} and
 * the kind's key; the arguments are value and day. Immutable and thread-safe.
 */
public final class CirrhosisGround {

    /** What suggests it. */
    public enum Kind {
        /** Above {@code fib4Cirrhosis}. */
        FIB4,
        /** Above {@code apriCirrhosis}. */
        APRI,
        /** Below {@code plateletsCirrhosis}. */
        PLATELETS,
        /** Above {@code stiffnessCirrhosis}, and not known to be unreliable. */
        STIFFNESS,
        /** Recorded by a clinician. */
        RECORDED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;
    private final String value;
    private final LocalDate date;

    CirrhosisGround(Kind kind, String value, LocalDate date) {
        this.kind = kind;
        this.value = value;
        this.date = date;
    }

    public Kind kind() {
        return kind;
    }

    /** The value as shown, or the key of the recorded answer. */
    public String value() {
        return value;
    }

    public LocalDate date() {
        return date;
    }

    public String messageKey() {
        return "hcv.cirrhosis-because." + kind.key();
    }

    @Override
    public String toString() {
        return kind.key() + " " + value + " " + date;
    }
}
