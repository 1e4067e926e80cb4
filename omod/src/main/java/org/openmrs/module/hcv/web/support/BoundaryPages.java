/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.support.BoundaryKind;
import org.openmrs.module.hcv.domain.support.BoundaryOutcome;
import org.openmrs.module.hcv.platform.caseload.Caseloads;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.support.BoundaryFlag;
import org.openmrs.module.hcv.platform.support.BoundaryFlags;
import org.openmrs.module.hcv.platform.support.RaisedFlag;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonLine;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Boundaries: a peer tells the supervisor about one person, the supervisor says what was done. Thread-safe. */
@RequestMapping
public final class BoundaryPages {

    private static final String LABELS = "hcv.boundary.";

    private final BoundaryFlags flags;
    private final Caseloads caseloads;
    private final People people;
    private final PersonWords words;
    private final Texts texts;

    public BoundaryPages(BoundaryFlags flags, Caseloads caseloads, People people, PersonWords words, Texts texts) {
        this.flags = flags;
        this.caseloads = caseloads;
        this.people = people;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/people/{uuid}/boundaries")
    public ModelAndView own(@PathVariable String uuid, HttpServletRequest request) {
        return own(uuid, "", "", Problems.none(), request);
    }

    @PostMapping("/people/{uuid}/boundaries")
    public ModelAndView raise(
            @PathVariable String uuid,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = flags.raise(uuid, kind, note);
        if (!problems.hasErrors()) {
            return to(request, ownPath(uuid) + "?raised");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return own(uuid, kind, note, problems, request);
    }

    private ModelAndView own(String uuid, String kind, String note, Problems problems, HttpServletRequest request) {
        List<String> raised = flags.own(uuid).stream().map(this::sentence).collect(Collectors.toList());
        return form(uuid, kind, note, problems, Addresses.base(request) + ownPath(uuid))
                .addObject("own", raised)
                .addObject("peer", null);
    }

    private String sentence(RaisedFlag flag) {
        return texts.of(
                flag.isOpen() ? "hcv.boundary.own.open" : "hcv.boundary.own.closed",
                texts.of(LABELS + "kind." + flag.kind().key()),
                flag.raisedOn());
    }

    @GetMapping("/team/{peer}/boundaries/{uuid}")
    public ModelAndView supervisors(@PathVariable String peer, @PathVariable String uuid, HttpServletRequest request) {
        return supervisors(peer, uuid, "", "", Problems.none(), request);
    }

    @PostMapping("/team/{peer}/boundaries/{uuid}")
    public ModelAndView raiseFor(
            @PathVariable String peer,
            @PathVariable String uuid,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = flags.raiseFor(peer, uuid, kind, note);
        if (!problems.hasErrors()) {
            return to(request, "/team/boundaries");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return supervisors(peer, uuid, kind, note, problems, request);
    }

    private ModelAndView supervisors(
            String peer, String uuid, String kind, String note, Problems problems, HttpServletRequest request) {
        String action = Addresses.base(request) + "/team/" + peer + "/boundaries/" + uuid;
        return form(uuid, kind, note, problems, action)
                .addObject("peer", flags.cared(peer))
                .addObject("own", Collections.emptyList());
    }

    private ModelAndView form(String uuid, String kind, String note, Problems problems, String action) {
        PersonLine person = words.line(people.summary(uuid));
        return new ModelAndView("support/boundary")
                .addObject("person", person)
                .addObject("kinds", BoundaryKind.values())
                .addObject("kind", kind)
                .addObject("note", note)
                .addObject("action", action)
                .addAllObjects(FieldProblem.model(problems, LABELS, texts));
    }

    @GetMapping("/team/boundaries")
    public ModelAndView open() {
        return open(Problems.none());
    }

    @PostMapping("/team/boundaries/{uuid}")
    public ModelAndView close(
            @PathVariable String uuid,
            @RequestParam(defaultValue = "") String outcome,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = flags.close(uuid, outcome);
        if (!problems.hasErrors()) {
            return to(request, "/team/boundaries?saved");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return open(problems);
    }

    private ModelAndView open(Problems problems) {
        return new ModelAndView("support/boundaries")
                .addObject("flags", flags.open().stream().map(this::line).collect(Collectors.toList()))
                .addObject("outcomes", BoundaryOutcome.values())
                .addAllObjects(FieldProblem.model(problems, LABELS, texts));
    }

    private BoundaryLine line(BoundaryFlag flag) {
        boolean supported = caseloads.mayAssign()
                && caseloads.supporting(flag.person().uuid()).stream()
                        .anyMatch(one -> one.personUuid().equals(flag.peer().personUuid()));
        return new BoundaryLine(flag, words.line(flag.person()).getName(), supported, texts);
    }

    private static String ownPath(String uuid) {
        return "/people/" + uuid + "/boundaries";
    }

    private static ModelAndView to(HttpServletRequest request, String path) {
        return new ModelAndView("redirect:" + Addresses.base(request) + path);
    }
}
