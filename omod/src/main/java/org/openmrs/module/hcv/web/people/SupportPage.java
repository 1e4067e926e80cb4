/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.platform.caseload.Caseloads;
import org.openmrs.module.hcv.platform.caseload.Supporter;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who supports a person: a supervisor puts the person on a caseload, or takes them off. Thread-safe. */
@RequestMapping("/people/{uuid}/support")
public final class SupportPage {

    private final Caseloads caseloads;
    private final People people;
    private final PersonWords words;
    private final Texts texts;

    public SupportPage(Caseloads caseloads, People people, PersonWords words, Texts texts) {
        this.caseloads = caseloads;
        this.people = people;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView page(@PathVariable String uuid) {
        List<SupporterLine> supporting = new ArrayList<>();
        for (Supporter supporter : caseloads.supporting(uuid)) {
            supporting.add(new SupporterLine(
                    supporter.personUuid(),
                    supporter.name(),
                    supporter
                            .since()
                            .map(since -> texts.of("hcv.support.since", since))
                            .orElse("")));
        }
        return new ModelAndView("people/support")
                .addObject("person", words.line(people.summary(uuid)))
                .addObject("supporting", supporting)
                .addObject("available", caseloads.available(uuid));
    }

    @PostMapping("/assign")
    public ModelAndView assign(
            @PathVariable String uuid,
            @RequestParam(defaultValue = "") String worker,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (caseloads.assign(uuid, worker)) {
            return back(uuid, request);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(uuid).addObject("unknown", true);
    }

    @PostMapping("/end")
    public ModelAndView end(
            @PathVariable String uuid, @RequestParam(defaultValue = "") String worker, HttpServletRequest request) {
        caseloads.end(uuid, worker);
        return back(uuid, request);
    }

    private static ModelAndView back(String uuid, HttpServletRequest request) {
        return new ModelAndView("redirect:" + Addresses.base(request) + "/people/" + uuid + "/support?saved");
    }
}
