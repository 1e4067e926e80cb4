/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.team;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.caseload.CaseloadRequests;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonLine;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.openmrs.module.hcv.web.people.Searches;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A peer asks to support somebody they met and can name exactly. Thread-safe. */
@RequestMapping("/ask")
public final class AskPage {

    private final CaseloadRequests requests;
    private final Searches searches;
    private final PersonWords words;
    private final Texts texts;

    public AskPage(CaseloadRequests requests, Searches searches, PersonWords words, Texts texts) {
        this.requests = requests;
        this.searches = searches;
        this.words = words;
        this.texts = texts;
    }

    /** @param found key of what was typed; empty for the page with nothing but the box */
    @GetMapping({"", "/find"})
    public ModelAndView page(@RequestParam(defaultValue = "") String found) {
        Optional<String> typed = searches.typed(found);
        return page(typed.orElse(""), "", Problems.none()).addObject("over", !found.isEmpty() && !typed.isPresent());
    }

    @PostMapping("/find")
    public ModelAndView find(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        none();
        String found = q.trim().isEmpty() ? "" : "?found=" + searches.keep(Searches.asked(q));
        return new ModelAndView("redirect:" + Addresses.base(request) + "/ask" + found);
    }

    @PostMapping
    public ModelAndView ask(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean atOnce = requests.isSelfAssignment();
        Problems problems = requests.ask(Searches.asked(q), person, note);
        if (!problems.hasErrors()) {
            return new ModelAndView("redirect:" + Addresses.base(request) + "/ask?" + (atOnce ? "taken" : "asked"));
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(q, note, problems);
    }

    private ModelAndView page(String q, String note, Problems problems) {
        List<PersonLine> found = q.trim().isEmpty() ? none() : words.lines(requests.find(Searches.asked(q)));
        return new ModelAndView("team/ask")
                .addObject("q", Searches.asked(q))
                .addObject("note", note)
                .addObject("found", found)
                .addObject("atOnce", requests.isSelfAssignment())
                .addAllObjects(FieldProblem.model(problems, "hcv.support.", texts));
    }

    private List<PersonLine> none() {
        requests.find("");
        return Collections.emptyList();
    }
}
