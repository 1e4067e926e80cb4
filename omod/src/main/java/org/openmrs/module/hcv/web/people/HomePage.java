/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.Collections;
import java.util.List;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.glass.OpenedPeople;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.team.Team;
import org.openmrs.module.hcv.web.countersign.CountersignBox;
import org.openmrs.module.hcv.web.day.DayWords;
import org.openmrs.module.hcv.web.form.DraftLines;
import org.openmrs.module.hcv.web.safety.SafetyBox;
import org.openmrs.module.hcv.web.support.DebriefBox;
import org.openmrs.module.hcv.web.support.LoneWorkBox;
import org.openmrs.module.hcv.web.support.SupervisionBox;
import org.openmrs.module.hcv.web.worklist.WorklistTables;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page after signing in: what this person's work starts with. Thread-safe. */
@RequestMapping
public final class HomePage {

    private final People people;
    private final DraftLines drafts;
    private final Access access;
    private final Team team;
    private final PersonWords words;
    private final WorklistTables worklists;
    private final DayWords day;
    private final LoneWorkBox loneWork;
    private final DebriefBox debriefs;
    private final OpenedPeople opened;
    private final SupervisionBox supervision;
    private final SafetyBox safety;
    private final CountersignBox countersign;

    public HomePage(
            People people,
            DraftLines drafts,
            Access access,
            Team team,
            PersonWords words,
            WorklistTables worklists,
            DayWords day,
            LoneWorkBox loneWork,
            DebriefBox debriefs,
            OpenedPeople opened,
            SupervisionBox supervision,
            SafetyBox safety,
            CountersignBox countersign) {
        this.people = people;
        this.drafts = drafts;
        this.access = access;
        this.team = team;
        this.words = words;
        this.worklists = worklists;
        this.day = day;
        this.loneWork = loneWork;
        this.debriefs = debriefs;
        this.opened = opened;
        this.supervision = supervision;
        this.safety = safety;
        this.countersign = countersign;
    }

    @GetMapping("/")
    public ModelAndView home() {
        boolean hasCaseload = access.has(HcvPrivilege.VIEW_CASELOAD);
        List<PersonLine> caseload = hasCaseload ? words.lines(people.caseload()) : Collections.<PersonLine>emptyList();
        return new ModelAndView("home")
                .addObject("day", hasCaseload && !access.reachesEverybody() ? day.today() : null)
                .addAllObjects(safety.model())
                .addAllObjects(countersign.model())
                .addAllObjects(loneWork.model())
                .addAllObjects(debriefs.model())
                .addObject("seesOpened", opened.isSupervisor())
                .addObject("openedUnseen", opened.unseen())
                .addAllObjects(supervision.model())
                .addObject("hasCaseload", hasCaseload)
                .addObject("caseload", caseload)
                .addObject("drafts", drafts.all())
                .addObject("away", access.isAwayFromWork())
                .addObject("team", access.has(HcvPrivilege.MANAGE_PEERS))
                .addObject("ownPage", team.ownPage().orElse(""))
                .addObject("worklists", worklists.doors());
    }
}
