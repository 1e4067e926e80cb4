/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

/** What a score says; the message key is {@code hcv.reading.} and the key. */
public enum Reading {
    /** Little or no scarring likely. */
    LOW("low"),
    /** Neither low nor high. */
    INDETERMINATE("indeterminate"),
    /** Much scarring likely, cirrhosis not. */
    ADVANCED("advanced"),
    /** Cirrhosis likely. */
    CIRRHOSIS("cirrhosis"),
    /** Child-Pugh 5 or 6 points: compensated. */
    CLASS_A("class-a"),
    /** Child-Pugh 7 to 9 points. */
    CLASS_B("class-b"),
    /** Child-Pugh 10 points or more. */
    CLASS_C("class-c");

    private final String key;

    Reading(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
