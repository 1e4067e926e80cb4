/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import java.util.Collections;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.support.LoneWork;
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

/** Working alone: a worker goes out and comes back, a supervisor sees who is out. Thread-safe. */
@RequestMapping("/lone-work")
public final class LoneWorkPages {

    private final LoneWork work;
    private final LoneWorkBox box;
    private final Texts texts;

    public LoneWorkPages(LoneWork work, LoneWorkBox box, Texts texts) {
        this.work = work;
        this.box = box;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView page() {
        return page(Collections.emptyMap(), Problems.none());
    }

    @PostMapping
    public ModelAndView checkIn(
            @RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        Problems problems =
                work.checkIn(text(typed, "uuid"), text(typed, "place"), text(typed, "minutes"), text(typed, "until"));
        return problems.hasErrors() ? refused(typed, problems, response) : home(request, "");
    }

    @PostMapping("/longer")
    public ModelAndView stayLonger(HttpServletRequest request) {
        work.stayLonger();
        return home(request, "");
    }

    @PostMapping("/back")
    public ModelAndView back(HttpServletRequest request) {
        work.back();
        return home(request, "?back");
    }

    @PostMapping("/{uuid}/was-back")
    public ModelAndView wasBack(
            @PathVariable String uuid,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = work.wasBack(uuid, text(typed, "day"), text(typed, "at"));
        if (problems.hasErrors()) {
            return refused(typed, problems, response).addObject("corrected", uuid);
        }
        return new ModelAndView("redirect:" + Addresses.base(request) + "/lone-work?saved");
    }

    @PostMapping("/{uuid}/reached")
    public ModelAndView reached(@PathVariable String uuid, HttpServletRequest request) {
        if (!work.reached(uuid)) {
            throw new NotFound();
        }
        return new ModelAndView("redirect:" + Addresses.base(request) + "/lone-work?saved");
    }

    private ModelAndView refused(Map<String, String> typed, Problems problems, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(typed, problems);
    }

    private ModelAndView page(Map<String, String> typed, Problems problems) {
        if (!box.isWorker() && !box.isSupervisor()) {
            throw AccessRefused.missing(HcvPrivilege.VIEW_PEER_SUPPORT.text());
        }
        return new ModelAndView("support/lone-work")
                .addAllObjects(box.model())
                .addAllObjects(FieldProblem.model(problems, "hcv.alone.", texts))
                .addObject("typed", typed)
                .addObject("supervisor", box.isSupervisor())
                .addObject("lately", box.isWorker() ? box.lines(work.lately()) : Collections.emptyList());
    }

    private static ModelAndView home(HttpServletRequest request, String what) {
        return new ModelAndView("redirect:" + Addresses.base(request) + "/" + what);
    }

    private static String text(Map<String, String> typed, String field) {
        return typed.getOrDefault(field, "");
    }
}
