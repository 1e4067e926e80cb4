/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

/** Which score it is; the message key is {@code hcv.score.} and the key. */
public enum ScoreKind {
    /** Age, AST, platelets and ALT; no unit. */
    FIB4("fib4"),
    /** AST over its upper limit of normal, over platelets; no unit. */
    APRI("apri"),
    /** Points 5 to 15 of a liver with cirrhosis. */
    CHILD_PUGH("child-pugh"),
    /** Liver stiffness in kilopascal. */
    STIFFNESS("stiffness");

    private final String key;

    ScoreKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
