/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.hcv.domain.support.SupervisionStanding;
import org.openmrs.module.hcv.platform.support.Supervised;
import org.openmrs.module.hcv.web.page.Texts;

/** One whom a supervisor supervises, with where supervision stands, in words. */
public final class StandingLine {

    private final Supervised supervised;
    private final Texts texts;

    StandingLine(Supervised supervised, Texts texts) {
        this.supervised = supervised;
        this.texts = texts;
    }

    public String getUuid() {
        return supervised.peer().personUuid();
    }

    public String getName() {
        return supervised.peer().name();
    }

    public boolean isDue() {
        return supervised.standing().isDue();
    }

    public boolean isSoon() {
        return supervised.standing().isSoon();
    }

    /** When the last session was, when the next one is, and that it is long ago where it is. */
    public String getStanding() {
        SupervisionStanding standing = supervised.standing();
        List<String> parts = new ArrayList<>();
        parts.add(standing.last()
                .map(day -> texts.of("hcv.supervision.last", day))
                .orElseGet(() -> texts.of("hcv.supervision.never")));
        standing.next()
                .ifPresent(day -> parts.add(
                        texts.of(standing.isDue() ? "hcv.supervision.next.past" : "hcv.supervision.next", day)));
        if (standing.last().isPresent() && standing.isLongAgo()) {
            parts.add(texts.of("hcv.supervision.long-ago", standing.weeks()));
        }
        return String.join(". ", parts) + ".";
    }
}
