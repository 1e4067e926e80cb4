/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.peer.PeerRecord;
import org.openmrs.module.hcv.platform.provider.Colleague;

/** A peer support worker with what is recorded of them, and names for the uuids in it. Immutable. */
public final class TeamMember {

    private final String personUuid;
    private final String name;
    private final PeerRecord record;
    private final List<Colleague> supervisors;
    private final Map<String, String> names;
    private final LocalDate today;

    TeamMember(
            String personUuid,
            String name,
            PeerRecord record,
            List<Colleague> supervisors,
            Map<String, String> names,
            LocalDate today) {
        this.personUuid = personUuid;
        this.name = name;
        this.record = record;
        this.supervisors = Collections.unmodifiableList(new ArrayList<>(supervisors));
        this.names = Collections.unmodifiableMap(new HashMap<>(names));
        this.today = today;
    }

    public String personUuid() {
        return personUuid;
    }

    public String name() {
        return name;
    }

    public PeerRecord record() {
        return record;
    }

    /** The day of the clock on which this was read. */
    public LocalDate today() {
        return today;
    }

    public boolean isActive() {
        return record.isActiveOn(today);
    }

    /** Those who look after the person now, by name. */
    public List<Colleague> supervisors() {
        return supervisors;
    }

    /** Name of a place, or of who signed, by the uuid in the record; empty where there is none any more. */
    public Optional<String> nameOf(String uuid) {
        return Optional.ofNullable(names.get(uuid));
    }
}
