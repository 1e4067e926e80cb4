/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.peer.CaseloadReason;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.caseload.CaseloadChange;
import org.openmrs.module.hcv.platform.caseload.Caseloads;
import org.openmrs.module.hcv.platform.caseload.Supporter;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.support.BoundaryFlags;
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

/**
 * Who supports a person: a supervisor puts the person on a caseload, takes them off, or hands them over, and sees who
 * did so before. Thread-safe.
 */
@RequestMapping("/people/{uuid}/support")
public final class SupportPage {

    private static final String LABELS = "hcv.support.";

    private final Caseloads caseloads;
    private final BoundaryFlags boundaries;
    private final People people;
    private final PersonWords words;
    private final SupportWords support;
    private final Texts texts;

    public SupportPage(Caseloads caseloads, BoundaryFlags boundaries, People people, PersonWords words, Texts texts) {
        this.caseloads = caseloads;
        this.boundaries = boundaries;
        this.people = people;
        this.words = words;
        this.support = new SupportWords(texts);
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView page(@PathVariable String uuid) {
        return page(uuid, new HashMap<>(), Problems.none());
    }

    private ModelAndView page(String uuid, Map<String, String> typed, Problems problems) {
        return new ModelAndView("people/support")
                .addObject(
                        "supporting",
                        caseloads.supporting(uuid).stream()
                                .map(support::supporter)
                                .collect(Collectors.toList()))
                .addObject(
                        "planned",
                        caseloads.planned(uuid).stream().map(support::planned).collect(Collectors.toList()))
                .addObject("available", available(uuid))
                .addObject(
                        "history",
                        caseloads.history(uuid).stream().map(support::history).collect(Collectors.toList()))
                .addObject("wishes", support.wishes(caseloads.wishes(uuid)))
                .addObject("person", words.line(people.summary(uuid)))
                .addObject("reasons", CaseloadReason.of(CaseloadReason.Step.START))
                .addObject("typed", typed)
                .addAllObjects(FieldProblem.model(problems, LABELS, texts));
    }

    /** Whoever knows the person is marked for their own supervisor, and for nobody else. */
    private List<SupporterLine> available(String uuid) {
        Set<String> known = boundaries.knownBy(uuid);
        return caseloads.available(uuid).stream()
                .map(candidate -> support.candidate(candidate, known.contains(candidate.personUuid())))
                .collect(Collectors.toList());
    }

    @PostMapping("/assign")
    public ModelAndView assign(
            @PathVariable String uuid,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = caseloads.assign(uuid, typed.getOrDefault(Caseloads.WORKER, ""), change(typed));
        if (!problems.hasErrors()) {
            return back(uuid, request);
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(uuid, typed, problems);
    }

    @PostMapping("/plans/{plan}/cancel")
    public ModelAndView cancel(@PathVariable String uuid, @PathVariable String plan, HttpServletRequest request) {
        caseloads.cancel(uuid, plan);
        return back(uuid, request);
    }

    /** The page of one who supports the person now, to end that or to hand it over. */
    @GetMapping("/{worker}")
    public ModelAndView worker(@PathVariable String uuid, @PathVariable String worker) {
        return worker(uuid, worker, new HashMap<>(), Problems.none());
    }

    private ModelAndView worker(String uuid, String worker, Map<String, String> typed, Problems problems) {
        Optional<Supporter> supporter = caseloads.supporting(uuid).stream()
                .filter(one -> one.personUuid().equals(worker))
                .findFirst();
        return new ModelAndView("people/supporter")
                .addObject("boundaries", boundaries.maySee(worker))
                .addObject("supporter", support.supporter(supporter.orElseThrow(NotFound::new)))
                .addObject("available", available(uuid))
                .addObject("wishes", support.wishes(caseloads.wishes(uuid)))
                .addObject("person", words.line(people.summary(uuid)))
                .addObject("reasons", CaseloadReason.of(CaseloadReason.Step.END))
                .addObject("typed", typed)
                .addAllObjects(FieldProblem.model(problems, LABELS, texts));
    }

    @PostMapping("/{worker}/end")
    public ModelAndView end(
            @PathVariable String uuid,
            @PathVariable String worker,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        return done(uuid, worker, typed, caseloads.end(uuid, worker, change(typed)), request, response);
    }

    @PostMapping("/{worker}/hand-over")
    public ModelAndView handOver(
            @PathVariable String uuid,
            @PathVariable String worker,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = caseloads.handOver(
                uuid, worker, typed.getOrDefault(Caseloads.WORKER, ""), typed.getOrDefault(CaseloadChange.NOTE, ""));
        return done(uuid, worker, typed, problems, request, response);
    }

    private ModelAndView done(
            String uuid,
            String worker,
            Map<String, String> typed,
            Problems problems,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!problems.hasErrors()) {
            return back(uuid, request);
        }
        ModelAndView page = worker(uuid, worker, typed, problems);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page;
    }

    private static CaseloadChange change(Map<String, String> typed) {
        return CaseloadChange.of(
                typed.getOrDefault(CaseloadChange.DAY, ""),
                typed.getOrDefault(CaseloadChange.REASON, ""),
                typed.getOrDefault(CaseloadChange.NOTE, ""));
    }

    private static ModelAndView back(String uuid, HttpServletRequest request) {
        return new ModelAndView("redirect:" + Addresses.base(request) + "/people/" + uuid + "/support?saved");
    }
}
