/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.caseload.CaseloadRequests;
import org.openmrs.module.hcv.platform.support.BoundaryFlags;
import org.openmrs.module.hcv.platform.support.SupervisionSessions;
import org.openmrs.module.hcv.web.page.HomeBox;
import org.openmrs.module.hcv.web.page.Texts;

/** What the first page shows of supervision, of boundaries to look at and of requests to answer. Thread-safe. */
public final class SupervisionBox implements HomeBox {

    private final SupervisionSessions sessions;
    private final BoundaryFlags flags;
    private final CaseloadRequests requests;
    private final Texts texts;

    public SupervisionBox(SupervisionSessions sessions, BoundaryFlags flags, CaseloadRequests requests, Texts texts) {
        this.sessions = sessions;
        this.flags = flags;
        this.requests = requests;
        this.texts = texts;
    }

    /** For a page's model: those with whom it is time, or soon, for a supervisor; the next day for a worker. */
    @Override
    public Map<String, Object> model() {
        Map<String, Object> model = new HashMap<>();
        model.put("supervisedWorker", sessions.isWorker());
        model.put("supervisor", sessions.isSupervisor());
        model.put(
                "supervisionDue",
                team().stream().filter(line -> line.isDue() || line.isSoon()).collect(Collectors.toList()));
        model.put("boundaryFlags", flags.isSupervisor() ? flags.count() : 0);
        model.put("caseloadRequests", requests.count());
        model.put("supervisionNext", sessions.isWorker() ? next() : "");
        return model;
    }

    /** Those whom the signed-in user supervises, none where they supervise nobody. */
    List<StandingLine> team() {
        return sessions.isSupervisor()
                ? sessions.team().stream()
                        .map(one -> new StandingLine(one, texts))
                        .collect(Collectors.toList())
                : Collections.emptyList();
    }

    /** Whether the signed-in user looks after peers. */
    public boolean isSupervisor() {
        return sessions.isSupervisor();
    }

    /** Where supervision stands with each, by the uuid of their person. */
    public Map<String, String> standings() {
        return team().stream().collect(Collectors.toMap(StandingLine::getUuid, StandingLine::getStanding));
    }

    /** Empty where the signed-in worker agreed on no day. */
    String next() {
        return sessions.ownStanding()
                .next()
                .map(day -> texts.of("hcv.supervision.own.next", day))
                .orElse("");
    }
}
