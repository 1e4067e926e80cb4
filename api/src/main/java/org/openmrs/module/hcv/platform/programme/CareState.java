/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.programme;

import java.util.Locale;
import org.openmrs.module.hcv.platform.content.ContentRow;

/** One row of {@code programstates.csv}: a state of the workflow “HCV care status”. Immutable and thread-safe. */
final class CareState {

    /** What must be there before the module sets a state. */
    enum Needs {
        /** Nothing: where the person is not enrolled, an enrolment begins. */
        NOTHING,
        /** An enrolment that is open; such a state begins none. */
        ENROLMENT,
        /** A state that the module set before, in an enrolment that is open: this one takes it back. */
        OWN_STATE;

        static Needs parse(String text) {
            for (Needs needs : values()) {
                if (needs.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) {
                    return needs;
                }
            }
            throw new IllegalArgumentException("A state needs nothing, enrolment or own-state, not " + text);
        }
    }

    private final String key;
    private final String uuid;
    private final Needs needs;
    private final boolean terminal;

    private CareState(String key, String uuid, Needs needs, boolean terminal) {
        this.key = key;
        this.uuid = uuid;
        this.needs = needs;
        this.terminal = terminal;
    }

    static CareState of(ContentRow row) {
        return new CareState(
                row.text("key"),
                row.text("uuid"),
                Needs.parse(row.text("needs")),
                row.text("terminal").equals("yes"));
    }

    String key() {
        return key;
    }

    String uuid() {
        return uuid;
    }

    Needs needs() {
        return needs;
    }

    /** Whether care is over with it. */
    boolean isTerminal() {
        return terminal;
    }

    @Override
    public String toString() {
        return key;
    }
}
