/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import org.openmrs.module.hcv.domain.support.LoadRange;
import org.openmrs.module.hcv.platform.provider.Colleague;

/** About how much one worker has to do, in ranges. Immutable. */
public final class PeerLoad {

    private final Colleague peer;
    private final LoadRange people;
    private final LoadRange contacts;
    private final LoadRange minutes;
    private final LoadRange alone;
    private final boolean high;
    private final boolean wantsToTalk;

    PeerLoad(
            Colleague peer,
            LoadRange people,
            LoadRange contacts,
            LoadRange minutes,
            LoadRange alone,
            boolean high,
            boolean wantsToTalk) {
        this.peer = peer;
        this.people = people;
        this.contacts = contacts;
        this.minutes = minutes;
        this.alone = alone;
        this.high = high;
        this.wantsToTalk = wantsToTalk;
    }

    public Colleague peer() {
        return peer;
    }

    /** People on the caseload now. */
    public LoadRange people() {
        return people;
    }

    /** Contacts in the last 28 days, made and not met alike: both are work. */
    public LoadRange contacts() {
        return contacts;
    }

    /** Minutes of those contacts. */
    public LoadRange minutes() {
        return minutes;
    }

    /** Minutes out alone in the last 28 days. */
    public LoadRange alone() {
        return alone;
    }

    /** Whether they support more people than the rule {@code peerCaseloadHigh} says. */
    public boolean isHigh() {
        return high;
    }

    public boolean wantsToTalk() {
        return wantsToTalk;
    }
}
