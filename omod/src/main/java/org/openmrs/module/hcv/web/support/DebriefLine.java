/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import org.openmrs.module.hcv.platform.support.Debrief;
import org.openmrs.module.hcv.web.page.Texts;

/** A debrief, in words. */
public final class DebriefLine {

    private final Debrief debrief;
    private final Texts texts;

    DebriefLine(Debrief debrief, Texts texts) {
        this.debrief = debrief;
        this.texts = texts;
    }

    public String getUuid() {
        return debrief.uuid();
    }

    public String getName() {
        return debrief.peerName();
    }

    public String getText() {
        return debrief.text();
    }

    public String getWritten() {
        return Moments.of(debrief.writtenAt(), texts);
    }

    public boolean isOnlyMine() {
        return debrief.isPrivate();
    }

    public boolean isSeen() {
        return debrief.seenAt().isPresent();
    }

    /** Who can read it, in a sentence. */
    public String getStanding() {
        if (debrief.isPrivate()) {
            return texts.of("hcv.debrief.private");
        }
        return debrief.seenAt()
                .map(seen -> texts.of("hcv.debrief.seen", debrief.sharedWithName(), Moments.of(seen, texts)))
                .orElseGet(() -> texts.of("hcv.debrief.shared", debrief.sharedWithName()));
    }
}
