/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.util.Optional;

/** What a peer support worker is taken on as. It says nothing of where they stand in their own life. */
public enum PeerGrade {
    VOLUNTEER("volunteer"),
    PEER("peer"),
    /** Also tests, scans and takes samples, each task once it is signed off. */
    ADVANCED("advanced"),
    /** Also looks after other peers. */
    LEAD("lead");

    private static final String PREFIX = "peer-grade.";

    private final String key;

    PeerGrade(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** As it is kept, such as {@code peer-grade.advanced}. */
    public String text() {
        return PREFIX + key;
    }

    /** The grade of a kept text; none where the text is something else. */
    public static Optional<PeerGrade> of(String text) {
        for (PeerGrade grade : values()) {
            if (grade.text().equals(text.trim())) {
                return Optional.of(grade);
            }
        }
        return Optional.empty();
    }
}
