/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.peer.ContactOutcome;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.problem.Code;

/** Reads an encounter of a peer support contact. One without an outcome is no contact yet. */
final class ContactReader {

    Optional<PeerContact> read(EncounterRow encounter) {
        Optional<ContactOutcome> outcome =
                encounter.first("contact.outcome").flatMap(ObsRow::shortAnswer).flatMap(ContactOutcome::find);
        if (!outcome.isPresent()) {
            return Optional.empty();
        }
        List<Code> activities = new ArrayList<>();
        for (ObsRow row : encounter.obs) {
            if (row.is("contact.activity")) {
                row.shortAnswer().map(Code::of).ifPresent(activities::add);
            }
        }
        PeerContact.Builder contact = PeerContact.of(encounter.uuid, encounter.date, outcome.get())
                .activities(activities)
                .accompanied(activities.contains(Code.of("accompanied")));
        encounter.encounterUuid.ifPresent(contact::encounter);
        encounter
                .first("contact.minutes")
                .flatMap(row -> row.number)
                .map(Double::intValue)
                .ifPresent(contact::minutes);
        encounter
                .first("contact.mode")
                .flatMap(ObsRow::shortAnswer)
                .map(Code::of)
                .ifPresent(contact::mode);
        encounter.first("contact.next-date").flatMap(row -> row.valueDate).ifPresent(contact::nextStep);
        encounter.providerUuid.ifPresent(contact::provider);
        return Optional.of(contact.build());
    }
}
