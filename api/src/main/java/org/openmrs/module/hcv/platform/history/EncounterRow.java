/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was observed at one visit: the observations of one encounter of whatever type, or those that came without an
 * encounter on one day.
 */
final class EncounterRow {

    /** Of the encounter; for observations without one, of the first of them. */
    final String uuid;

    final Integer patientId;
    final LocalDate date;
    final Optional<String> encounterUuid;
    final List<ObsRow> obs = new ArrayList<>();
    Optional<String> providerUuid = Optional.empty();

    EncounterRow(ObsRow first) {
        this.encounterUuid = first.encounterUuid;
        this.uuid = first.encounterUuid.orElse(first.uuid);
        this.patientId = first.personId;
        this.date = first.encounterDate.orElse(first.observed);
    }

    Optional<ObsRow> first(String concept) {
        return obs.stream().filter(row -> row.is(concept)).findFirst();
    }
}
