/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.List;
import org.openmrs.module.hcv.platform.caseload.CaseloadRequests;
import org.openmrs.module.hcv.platform.glass.BreakGlass;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding a person by part of a name, a number or a date of birth. Thread-safe. */
@RequestMapping("/people")
public final class FindPage {

    /** Longer texts are cut: no name, number or date needs more. */
    private static final int LONGEST = 100;

    private final People people;
    private final CaseloadRequests requests;
    private final BreakGlass glass;
    private final PersonWords words;

    public FindPage(People people, CaseloadRequests requests, BreakGlass glass, PersonWords words) {
        this.people = people;
        this.requests = requests;
        this.glass = glass;
        this.words = words;
    }

    @GetMapping
    public ModelAndView find(@RequestParam(defaultValue = "") String q) {
        String asked = q.length() > LONGEST ? q.substring(0, LONGEST) : q.trim();
        List<PersonSummary> people = this.people.find(asked);
        return new ModelAndView("people/find")
                .addObject("asked", asked)
                .addObject("mayAsk", requests.mayAsk())
                .addObject("mayOpen", glass.isAllowed())
                .addObject("colleagues", this.people.colleagues(people))
                .addObject("found", words.lines(people))
                .addObject("more", people.size() >= People.FIND_LIMIT);
    }
}
