/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.LocalDateTime;
import java.util.Optional;

/** One debrief as whoever may see it sees it; in a list for a supervisor the text is left out. Immutable. */
public final class Debrief {

    private final String uuid;
    private final String peerName;
    private final String text;
    private final LocalDateTime writtenAt;
    private final String sharedWithName;
    private final boolean shared;
    private final LocalDateTime seenAt;

    Debrief(DebriefRow row, String peerName, String sharedWithName, String text) {
        this.uuid = row.uuid();
        this.peerName = peerName;
        this.text = text;
        this.writtenAt = TimeAlone.local(row.writtenAt());
        this.sharedWithName = sharedWithName;
        this.shared = row.sharedWith().isPresent();
        this.seenAt = row.seenAt().map(TimeAlone::local).orElse(null);
    }

    public String uuid() {
        return uuid;
    }

    public String peerName() {
        return peerName;
    }

    public String text() {
        return text;
    }

    /** When it was begun, in the zone of the platform. */
    public LocalDateTime writtenAt() {
        return writtenAt;
    }

    public boolean isPrivate() {
        return !shared;
    }

    /** The supervisor's name; empty while it is private. */
    public String sharedWithName() {
        return sharedWithName;
    }

    /** When the supervisor first opened it. */
    public Optional<LocalDateTime> seenAt() {
        return Optional.ofNullable(seenAt);
    }
}
