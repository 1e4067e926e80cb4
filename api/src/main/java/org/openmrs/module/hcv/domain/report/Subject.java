/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import java.util.Objects;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;

/** One person a report is about: the UUID and the history. Immutable and thread-safe. */
public final class Subject {

    private final String personUuid;
    private final PatientHistory history;

    private Subject(String personUuid, PatientHistory history) {
        this.personUuid = Objects.requireNonNull(personUuid, "personUuid");
        this.history = Objects.requireNonNull(history, "history");
    }

    public static Subject of(String personUuid, PatientHistory history) {
        return new Subject(personUuid, history);
    }

    public String personUuid() {
        return personUuid;
    }

    public PatientHistory history() {
        return history;
    }
}
