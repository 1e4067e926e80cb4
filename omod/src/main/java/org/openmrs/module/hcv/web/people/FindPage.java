/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.List;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.openmrs.module.hcv.platform.caseload.CaseloadRequests;
import org.openmrs.module.hcv.platform.glass.BreakGlass;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.web.Addresses;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding a person by part of a name, a number or a date of birth. Thread-safe. */
@RequestMapping("/people")
public final class FindPage {

    private final People people;
    private final CaseloadRequests requests;
    private final BreakGlass glass;
    private final Searches searches;
    private final PersonWords words;

    public FindPage(People people, CaseloadRequests requests, BreakGlass glass, Searches searches, PersonWords words) {
        this.people = people;
        this.requests = requests;
        this.glass = glass;
        this.searches = searches;
        this.words = words;
    }

    /** @param found key of what was typed; empty for the page with nothing but the box */
    @GetMapping
    public ModelAndView page(@RequestParam(defaultValue = "") String found) {
        people.requireFind();
        Optional<String> typed = searches.typed(found);
        String asked = typed.orElse("");
        List<PersonSummary> summaries = people.find(asked);
        return new ModelAndView("people/find")
                .addObject("asked", asked)
                .addObject("key", found)
                .addObject("over", !found.isEmpty() && !typed.isPresent())
                .addObject("mayAsk", requests.mayAsk())
                .addObject("mayOpen", glass.isAllowed())
                .addObject("colleagues", people.colleagues(summaries))
                .addObject("found", words.lines(summaries))
                .addObject("more", summaries.size() >= People.FIND_LIMIT);
    }

    @PostMapping
    public ModelAndView find(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
        people.requireFind();
        String asked = Searches.asked(q);
        String found = asked.isEmpty() ? "" : "?found=" + searches.keep(asked);
        return new ModelAndView("redirect:" + Addresses.base(request) + "/people" + found);
    }
}
