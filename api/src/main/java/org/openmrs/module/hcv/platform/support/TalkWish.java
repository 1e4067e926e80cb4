/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.LocalDateTime;

/** Somebody would like to talk, since when. Immutable. */
public final class TalkWish {

    private final String uuid;
    private final String peerName;
    private final LocalDateTime askedAt;

    TalkWish(TalkWishRow row, String peerName) {
        this.uuid = row.uuid();
        this.peerName = peerName;
        this.askedAt = TimeAlone.local(row.askedAt());
    }

    public String uuid() {
        return uuid;
    }

    public String peerName() {
        return peerName;
    }

    /** In the zone of the platform. */
    public LocalDateTime askedAt() {
        return askedAt;
    }
}
