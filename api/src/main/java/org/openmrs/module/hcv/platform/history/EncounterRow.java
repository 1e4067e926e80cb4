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

/** One encounter of the module's types with its observations at top level. */
final class EncounterRow {

    final Integer encounterId;
    final String uuid;
    final Integer patientId;
    final String type;
    final LocalDate date;
    final List<ObsRow> obs = new ArrayList<>();
    Optional<String> providerUuid = Optional.empty();

    EncounterRow(Integer encounterId, String uuid, Integer patientId, String type, LocalDate date) {
        this.encounterId = encounterId;
        this.uuid = uuid;
        this.patientId = patientId;
        this.type = type;
        this.date = date;
    }

    Optional<ObsRow> first(String concept) {
        return obs.stream().filter(row -> row.is(concept)).findFirst();
    }
}
