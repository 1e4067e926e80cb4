/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A session as it can be read afterwards. Immutable. */
public final class OutreachSession {

    private final OutreachFacts facts;
    private final String workerName;
    private final String place;
    private final int named;
    private final List<OutreachPerson> people;

    OutreachSession(OutreachFacts facts, String workerName, String place, int named, List<OutreachPerson> people) {
        this.facts = facts;
        this.workerName = workerName;
        this.place = place;
        this.named = named;
        this.people = Collections.unmodifiableList(new ArrayList<>(people));
    }

    public OutreachFacts facts() {
        return facts;
    }

    /** Who wrote it down. */
    public String workerName() {
        return workerName;
    }

    /** The name of the place; empty where there is none any more. */
    public String place() {
        return place;
    }

    /** How many people have a contact of the session that was not taken out, whoever may see them. */
    public int named() {
        return named;
    }

    /** Those among them whom the signed-in user may see now; not read for a list of sessions. */
    public List<OutreachPerson> people() {
        return people;
    }
}
