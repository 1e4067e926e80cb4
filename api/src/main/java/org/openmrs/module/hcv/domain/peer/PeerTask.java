/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.util.Optional;

/** What a peer support worker does alone only after somebody has seen them do it and signed for it. */
public enum PeerTask {
    AB_TEST("ab-test"),
    DBS("dbs"),
    VENEPUNCTURE("venepuncture"),
    FIBROSCAN("fibroscan"),
    POC_RNA("poc-rna");

    private final String key;

    PeerTask(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Message key of its name. */
    public String messageKey() {
        return "hcv.team.task." + key;
    }

    /** The task of that key, or empty when there is none. */
    public static Optional<PeerTask> find(String key) {
        for (PeerTask task : values()) {
            if (task.key.equals(key)) {
                return Optional.of(task);
            }
        }
        return Optional.empty();
    }
}
