/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.function.Supplier;
import org.openmrs.Encounter;

/** Marks the encounter that this thread is saving after all its checks, so that they are not made a second time. */
final class OwnWriting {

    private static final ThreadLocal<Encounter> CURRENT = new ThreadLocal<>();

    private OwnWriting() {}

    static <T> T of(Encounter encounter, Supplier<T> saving) {
        CURRENT.set(encounter);
        try {
            return saving.get();
        } finally {
            CURRENT.remove();
        }
    }

    static boolean isOf(Encounter encounter) {
        return CURRENT.get() == encounter;
    }
}
