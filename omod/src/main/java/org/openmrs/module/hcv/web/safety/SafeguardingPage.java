/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.safety;

import java.util.Collections;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.safety.SafetyConcerns;
import org.openmrs.module.hcv.platform.safety.SafetyReferrals;
import org.openmrs.module.hcv.platform.safety.SafetySeen;
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

/** Worries about somebody's safety, for those who take them on: seen with one press, or handed on. Thread-safe. */
@RequestMapping("/safeguarding")
public final class SafeguardingPage {

    private final SafetyConcerns concerns;
    private final SafetyReferrals referrals;
    private final SafetyWords words;
    private final Texts texts;

    public SafeguardingPage(SafetyConcerns concerns, SafetyReferrals referrals, SafetyWords words, Texts texts) {
        this.concerns = concerns;
        this.referrals = referrals;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView list() {
        return page("", Collections.emptyMap(), Problems.none());
    }

    @PostMapping("/{encounter}/seen")
    public ModelAndView see(@PathVariable String encounter, HttpServletRequest request) {
        SafetySeen seen = referrals.see(encounter).orElseThrow(NotFound::new);
        if (seen.isFirst()) {
            return new ModelAndView("redirect:" + Addresses.base(request) + "/safeguarding?seen");
        }
        return page("", Collections.emptyMap(), Problems.none())
                .addObject("before", texts.of("hcv.safeguarding.seen.before", seen.by(), words.moment(seen.at())));
    }

    @PostMapping("/{encounter}/hand-on")
    public ModelAndView handOn(
            @PathVariable String encounter,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = referrals
                .handOn(encounter, typed.getOrDefault("to", ""), typed.getOrDefault("note", ""))
                .orElseThrow(NotFound::new);
        if (problems.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(encounter, typed, problems);
        }
        return new ModelAndView("redirect:" + Addresses.base(request) + "/safeguarding?handed");
    }

    /** @param handed uuid of the contact whose worry was to be handed on; empty for none */
    private ModelAndView page(String handed, Map<String, String> typed, Problems problems) {
        return new ModelAndView("safety/list")
                .addAllObjects(FieldProblem.model(problems, "hcv.safeguarding.field.", texts))
                .addObject("days", SafetyConcerns.DAYS)
                .addObject("handed", handed)
                .addObject("typed", typed)
                .addObject("lines", words.lines(concerns.recent()));
    }
}
