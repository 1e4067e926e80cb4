/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.worklist;

import java.util.Objects;
import java.util.Optional;

/** Which part of a list is asked for. Immutable. */
public final class WorklistFilter {

    private static final WorklistFilter NONE = new WorklistFilter(null, null);

    private final String site;
    private final String peer;

    private WorklistFilter(String site, String peer) {
        this.site = site;
        this.peer = peer;
    }

    /** The whole list. */
    public static WorklistFilter none() {
        return NONE;
    }

    /** Only people whose last encounter was at that location, given by its uuid. */
    public WorklistFilter atSite(String locationUuid) {
        return new WorklistFilter(Objects.requireNonNull(locationUuid, "locationUuid"), peer);
    }

    /** Only people now on the caseload of that peer support worker, given by the uuid of their person. */
    public WorklistFilter ofPeer(String personUuid) {
        return new WorklistFilter(site, Objects.requireNonNull(personUuid, "personUuid"));
    }

    public Optional<String> site() {
        return Optional.ofNullable(site);
    }

    public Optional<String> peer() {
        return Optional.ofNullable(peer);
    }
}
