/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.draft;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An outreach session that the signed-in user began to write down and did not save. */
public final class SessionDraft {

    private final String uuid;
    private final LocalDateTime savedAt;
    private final Map<String, List<String>> answers;

    SessionDraft(FormDraft kept, Map<String, List<String>> answers) {
        this.uuid = kept.uuid();
        this.savedAt = DraftRows.local(kept.savedAt());
        this.answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    public String uuid() {
        return uuid;
    }

    /** When it was last kept, in the zone of the platform. */
    public LocalDateTime savedAt() {
        return savedAt;
    }

    /** What the page had sent, by the names of its fields. */
    public Map<String, List<String>> answers() {
        return answers;
    }
}
