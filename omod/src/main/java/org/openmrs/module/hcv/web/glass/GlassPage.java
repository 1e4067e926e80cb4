/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.glass;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.peer.GlassReason;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.glass.BreakGlass;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.openmrs.module.hcv.web.people.Searches;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks why somebody beyond the caseload is to be opened, and opens them. Thread-safe. */
@RequestMapping("/glass")
public final class GlassPage {

    private final BreakGlass glass;
    private final Searches searches;
    private final PersonWords words;
    private final Texts texts;

    public GlassPage(BreakGlass glass, Searches searches, PersonWords words, Texts texts) {
        this.glass = glass;
        this.searches = searches;
        this.words = words;
        this.texts = texts;
    }

    /** @param found key of what was typed to find the person */
    @GetMapping
    public ModelAndView page(
            @RequestParam(defaultValue = "") String found, @RequestParam(defaultValue = "") String person) {
        return page(found, typed(found), person, UUID.randomUUID().toString(), "", "", Problems.none());
    }

    @PostMapping
    public ModelAndView open(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String found,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String grant,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "words", defaultValue = "") String typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = glass.open(grant, Searches.asked(q), person, reason, typed);
        if (problems.isEmpty()) {
            return new ModelAndView("redirect:" + Addresses.base(request) + "/people/" + person + "?opened");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(found, q, person, grant, reason, typed, problems);
    }

    private String typed(String found) {
        return searches.typed(found).orElse("");
    }

    private ModelAndView page(
            String key, String q, String person, String grant, String reason, String typed, Problems problems) {
        List<PersonSummary> found = glass.find(Searches.asked(q)).stream()
                .filter(one -> one.uuid().equals(person))
                .collect(Collectors.toList());
        return new ModelAndView("glass/open")
                .addObject("q", Searches.asked(q))
                .addObject("key", key)
                .addObject("found", found.isEmpty() ? Collections.emptyList() : words.lines(found))
                .addObject("grant", grant)
                .addObject("reason", reason)
                .addObject("typed", typed)
                .addObject("hours", glass.hours())
                .addObject("longest", BreakGlass.WORDS_LENGTH)
                .addObject("reasons", GlassReason.values())
                .addAllObjects(FieldProblem.model(problems, "hcv.glass.", texts));
    }
}
