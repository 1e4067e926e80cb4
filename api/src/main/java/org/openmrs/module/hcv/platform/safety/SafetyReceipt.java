/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

import java.time.LocalDateTime;
import java.util.Optional;

/** What whoever wrote a worry down learns of its way: that it was passed on, and seen; nothing else. Immutable. */
public final class SafetyReceipt {

    private final String personName;
    private final boolean immediate;
    private final String to;
    private final LocalDateTime raisedAt;
    private final LocalDateTime seenAt;

    SafetyReceipt(String personName, boolean immediate, String to, LocalDateTime raisedAt, LocalDateTime seenAt) {
        this.personName = personName;
        this.immediate = immediate;
        this.to = to;
        this.raisedAt = raisedAt;
        this.seenAt = seenAt;
    }

    public String personName() {
        return personName;
    }

    public boolean isImmediate() {
        return immediate;
    }

    /** Name of the clinician whom they chose; empty for everybody on duty. */
    public Optional<String> to() {
        return Optional.ofNullable(to);
    }

    /** In the zone of the platform. */
    public LocalDateTime raisedAt() {
        return raisedAt;
    }

    /** When somebody first said that they have seen it; empty while nobody has. */
    public Optional<LocalDateTime> seenAt() {
        return Optional.ofNullable(seenAt);
    }
}
