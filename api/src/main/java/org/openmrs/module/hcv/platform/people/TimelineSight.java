/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.util.Set;
import org.openmrs.module.hcv.domain.view.ViewPart;
import org.openmrs.module.hcv.platform.access.Sight;

/** What of a timeline is shown to who reads it. Immutable. */
final class TimelineSight {

    private static final String PEER_CONTACT = "peer-contact";

    private final Sight sight;
    private final Integer reader;
    private final boolean marked;

    /**
     * @param reader id of the person who reads
     * @param marked whether tasks that were not signed off for who did them are marked
     */
    TimelineSight(Sight sight, Integer reader, boolean marked) {
        this.sight = sight;
        this.reader = reader;
        this.marked = marked;
    }

    boolean isMarked() {
        return marked;
    }

    boolean showsAnswer(String kind, String question) {
        return sight.showsAnswer(kind, question);
    }

    /**
     * Whether a record is named on the timeline: contacts are, and so are own records; of others those with something to
     * show, because that there was such a visit may itself tell something.
     */
    boolean shows(String kind, boolean anything, Set<Integer> by) {
        return sight.isClinical() || anything || kind.equals(PEER_CONTACT) || by.contains(reader);
    }

    boolean showsPlace(String kind, Set<Integer> by) {
        return kind.equals(PEER_CONTACT) || by.contains(reader) || sight.shows(ViewPart.PLACE);
    }
}
