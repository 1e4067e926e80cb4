/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.support;

import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.hcv.domain.support.ActionParty;

/** Something that was agreed at a supervision session, as one who may read it sees it. Immutable. */
public final class AgreedAction {

    private final String uuid;
    private final String text;
    private final ActionParty party;
    private final LocalDate due;
    private final boolean done;
    private final boolean mine;

    AgreedAction(SupervisionActionRow row, boolean mine) {
        this.uuid = row.uuid();
        this.text = row.text();
        this.party = row.party();
        this.due = row.dueOn().orElse(null);
        this.done = row.isDone();
        this.mine = mine;
    }

    public String uuid() {
        return uuid;
    }

    public String text() {
        return text;
    }

    public ActionParty party() {
        return party;
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    public boolean isDone() {
        return done;
    }

    /** Whether it is the signed-in user's to do, and so to tick. */
    public boolean isMine() {
        return mine;
    }
}
