/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.programme;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/** Which state of the workflow each cascade status stands for, from the content files. Immutable and thread-safe. */
final class CareStates {

    private final Map<String, CareState> byUuid;
    private final Map<CascadeStatus, CareState> byStatus;

    private CareStates(Map<String, CareState> byUuid, Map<CascadeStatus, CareState> byStatus) {
        this.byUuid = Collections.unmodifiableMap(byUuid);
        this.byStatus = Collections.unmodifiableMap(byStatus);
    }

    /**
     * @throws IllegalStateException where a status has no state, or one that is not there
     */
    static CareStates load() {
        Map<String, CareState> byUuid = new LinkedHashMap<>();
        Map<String, CareState> byKey = new LinkedHashMap<>();
        for (ContentRow row : ContentTable.read("programstates.csv").rows()) {
            CareState state = CareState.of(row);
            byUuid.put(state.uuid(), state);
            byKey.put(state.key(), state);
        }
        Map<CascadeStatus, CareState> byStatus = new EnumMap<>(CascadeStatus.class);
        for (ContentRow row : ContentTable.read("programstatuses.csv").rows()) {
            byStatus.put(CascadeStatus.valueOf(row.text("status")), byKey.get(row.text("state")));
        }
        for (CascadeStatus status : CascadeStatus.values()) {
            if (byStatus.get(status) == null) {
                throw new IllegalStateException("programstatuses.csv names no state for " + status);
            }
        }
        return new CareStates(byUuid, byStatus);
    }

    CareState of(CascadeStatus status) {
        return byStatus.get(status);
    }

    Collection<CareState> all() {
        return byUuid.values();
    }

    /** Whether the state of that uuid is one of ours that ends care. */
    boolean isTerminal(String uuid) {
        CareState state = byUuid.get(uuid);
        return state != null && state.isTerminal();
    }
}
