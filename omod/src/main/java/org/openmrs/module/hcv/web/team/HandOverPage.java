/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.team;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.caseload.Caseloads;
import org.openmrs.module.hcv.platform.team.Team;
import org.openmrs.module.hcv.platform.team.TeamMember;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Hands everybody on one peer's caseload to another, such as before somebody leaves. Thread-safe. */
@RequestMapping("/team/{uuid}/hand-over")
public final class HandOverPage {

    private final Team team;
    private final Caseloads caseloads;
    private final Texts texts;

    public HandOverPage(Team team, Caseloads caseloads, Texts texts) {
        this.team = team;
        this.caseloads = caseloads;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView page(@PathVariable String uuid) {
        return page(uuid, "", "", Problems.none());
    }

    @PostMapping
    public ModelAndView handOver(
            @PathVariable String uuid,
            @RequestParam(defaultValue = "") String worker,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response) {
        ModelAndView asked = page(uuid, worker, note, Problems.none());
        Problems problems = caseloads.handOverAll(uuid, worker, note);
        if (!problems.hasErrors()) {
            return new ModelAndView("redirect:" + Addresses.base(request) + "/team/" + uuid + "?saved");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return asked.addAllObjects(FieldProblem.model(problems, "hcv.support.", texts));
    }

    private ModelAndView page(String uuid, String worker, String note, Problems problems) {
        int people = caseloads.size(uuid);
        TeamMember member = team.member(uuid).orElseThrow(NotFound::new);
        return new ModelAndView("team/hand-over")
                .addObject("uuid", uuid)
                .addObject("name", member.name())
                .addObject("people", people)
                .addObject("workers", caseloads.workersBut(uuid))
                .addObject("worker", worker)
                .addObject("note", note)
                .addAllObjects(FieldProblem.model(problems, "hcv.support.", texts));
    }
}
