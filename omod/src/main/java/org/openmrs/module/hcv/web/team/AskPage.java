/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.team;

import java.util.Collections;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.caseload.CaseloadRequests;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonLine;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A peer asks to support somebody they met and can name exactly. Thread-safe. */
@RequestMapping("/ask")
public final class AskPage {

    private static final int LONGEST = 100;

    private final CaseloadRequests requests;
    private final PersonWords words;
    private final Texts texts;

    public AskPage(CaseloadRequests requests, PersonWords words, Texts texts) {
        this.requests = requests;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView page(@RequestParam(defaultValue = "") String q) {
        return page(q, "", Problems.none());
    }

    @PostMapping
    public ModelAndView ask(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean atOnce = requests.isSelfAssignment();
        Problems problems = requests.ask(cut(q), person, note);
        if (!problems.hasErrors()) {
            return new ModelAndView("redirect:" + Addresses.base(request) + "/ask?" + (atOnce ? "taken" : "asked"));
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(q, note, problems);
    }

    private ModelAndView page(String q, String note, Problems problems) {
        List<PersonLine> found = q.trim().isEmpty() ? none() : words.lines(requests.find(cut(q)));
        return new ModelAndView("team/ask")
                .addObject("q", cut(q))
                .addObject("note", note)
                .addObject("found", found)
                .addObject("atOnce", requests.isSelfAssignment())
                .addAllObjects(FieldProblem.model(problems, "hcv.support.", texts));
    }

    private List<PersonLine> none() {
        requests.find("");
        return Collections.emptyList();
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text.trim();
    }
}
