/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/** To whom a worry went, from whom, and who has seen it there. Times are in the zone of the platform. Immutable. */
public final class SafetyStep {

    private final String to;
    private final String from;
    private final String note;
    private final LocalDateTime at;
    private final String seenBy;
    private final LocalDateTime seenAt;

    SafetyStep(SafetyReferralRow row, Map<Integer, String> names) {
        this.to = names.get(row.toUserId());
        this.from = names.get(row.raisedBy());
        this.note = row.note();
        this.at = local(row.raisedAt());
        this.seenBy = names.get(row.seenBy());
        this.seenAt = row.seenAt() == null ? null : local(row.seenAt());
    }

    /** Name of whom it went to; empty for everybody who may see such worries. */
    public Optional<String> to() {
        return Optional.ofNullable(to);
    }

    /** Name of who passed it on; empty where it came by another way than this module's pages. */
    public Optional<String> from() {
        return Optional.ofNullable(from);
    }

    /** What was said with it; empty for nothing. */
    public String note() {
        return note;
    }

    public LocalDateTime at() {
        return at;
    }

    /** Name of who has seen it first; empty while nobody has. */
    public Optional<String> seenBy() {
        return Optional.ofNullable(seenBy);
    }

    public Optional<LocalDateTime> seenAt() {
        return Optional.ofNullable(seenAt);
    }

    static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
    }
}
