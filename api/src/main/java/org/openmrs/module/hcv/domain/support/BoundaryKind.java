/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.support;

import java.util.Optional;

/** What makes it hard for a worker to support somebody. None of it is anybody's fault, and no reason is asked for. */
public enum BoundaryKind {
    KNOWS("knows"),
    OUT_OF_HOURS("out-of-hours"),
    RATHER_NOT("rather-not"),
    OTHER("other");

    private final String key;

    BoundaryKind(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<BoundaryKind> find(String key) {
        for (BoundaryKind kind : values()) {
            if (kind.key.equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
