/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.countersign;

import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.countersign.Countersigning;
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

/** Tests that peer support workers entered, for clinicians to accept or to send back. Thread-safe. */
@RequestMapping("/countersign")
public final class CountersignPage {

    private final Countersigning countersigning;
    private final CountersignWords words;
    private final Texts texts;

    public CountersignPage(Countersigning countersigning, CountersignWords words, Texts texts) {
        this.countersigning = countersigning;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView list() {
        return page("", "", Problems.none());
    }

    @PostMapping("/{encounter}/accept")
    public ModelAndView accept(
            @PathVariable String encounter,
            @RequestParam(defaultValue = "") String version,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (countersigning.accept(encounter, version).orElseThrow(NotFound::new)) {
            return new ModelAndView("redirect:" + Addresses.base(request) + "/countersign?accepted");
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return page("", "", Problems.none()).addObject("changed", true);
    }

    @PostMapping("/{encounter}/send-back")
    public ModelAndView sendBack(
            @PathVariable String encounter,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = countersigning.sendBack(encounter, version, note).orElseThrow(NotFound::new);
        if (problems.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(encounter, note, problems);
        }
        return new ModelAndView("redirect:" + Addresses.base(request) + "/countersign?sent");
    }

    /** @param refused uuid of the visit whose note has problems; empty for none */
    private ModelAndView page(String refused, String typed, Problems problems) {
        return new ModelAndView("countersign/list")
                .addAllObjects(FieldProblem.model(problems, "hcv.countersign.", texts))
                .addObject("refused", refused)
                .addObject("typed", typed)
                .addObject("limit", Countersigning.LIMIT)
                .addObject("countersignCount", countersigning.waitingCount())
                .addObject(
                        "lines",
                        countersigning.waiting().stream().map(words::line).collect(Collectors.toList()));
    }
}
