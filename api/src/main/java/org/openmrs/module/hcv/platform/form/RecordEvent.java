/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Something that happened to a record after it was made. */
public final class RecordEvent {

    /** What happened. */
    public enum Kind {
        CHANGED,
        VOIDED,
        RESTORED
    }

    private final Kind kind;
    private final LocalDateTime at;
    private final String by;
    private final String reason;
    private final List<ChangedAnswer> answers;

    RecordEvent(Kind kind, LocalDateTime at, String by, String reason, List<ChangedAnswer> answers) {
        this.kind = kind;
        this.at = at;
        this.by = by;
        this.reason = reason;
        this.answers = Collections.unmodifiableList(new ArrayList<>(answers));
    }

    public Kind kind() {
        return kind;
    }

    /** In the zone of the platform. */
    public LocalDateTime at() {
        return at;
    }

    /** Name of who did it; empty where it is not known. */
    public String by() {
        return by;
    }

    /** The reason that was given, in words, or a voiding's as {@link VoidReason} keeps it; empty for none. */
    public String reason() {
        return reason;
    }

    /** What was changed; empty for a voiding or its undoing. */
    public List<ChangedAnswer> answers() {
        return answers;
    }
}
