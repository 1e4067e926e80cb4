/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.team;

import java.util.List;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.caseload.Asked;
import org.openmrs.module.hcv.platform.caseload.CaseloadRequests;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What peers ask of the supervisor: to support somebody they met. Thread-safe. */
@RequestMapping("/team/requests")
public final class RequestsPage {

    private static final String ANSWER = "answer";
    private static final String YES = "yes";
    private static final String NO = "no";

    private final CaseloadRequests requests;
    private final PersonWords words;
    private final Texts texts;

    public RequestsPage(CaseloadRequests requests, PersonWords words, Texts texts) {
        this.requests = requests;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView page() {
        return page("", "", Problems.none());
    }

    @PostMapping("/{uuid}")
    public ModelAndView answer(
            @PathVariable String uuid,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = answer.equals(YES) || answer.equals(NO)
                ? requests.answer(uuid, answer.equals(YES), note)
                : Problems.collect().add(Problem.error(ANSWER, ProblemCode.REQUIRED));
        if (!problems.hasErrors()) {
            return new ModelAndView("redirect:" + Addresses.base(request) + "/team/requests?saved");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(uuid, note, problems);
    }

    /** @param refused uuid of the request whose answer has problems; empty for none */
    private ModelAndView page(String refused, String typed, Problems problems) {
        List<AskedLine> lines = requests.open().stream().map(this::line).collect(Collectors.toList());
        return new ModelAndView("team/requests")
                .addObject("requests", lines)
                .addObject("refused", refused)
                .addObject("typed", typed)
                .addAllObjects(FieldProblem.model(problems, "hcv.support.", texts));
    }

    private AskedLine line(Asked asked) {
        String person = words.line(asked.person()).getName();
        return new AskedLine(
                asked.uuid(),
                asked.person().uuid(),
                texts.of("hcv.ask.line", asked.workerName(), person, asked.on()),
                asked.note(),
                asked.fits());
    }
}
