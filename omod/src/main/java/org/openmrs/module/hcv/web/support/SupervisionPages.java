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
import org.openmrs.module.hcv.domain.support.ActionParty;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.provider.Colleague;
import org.openmrs.module.hcv.platform.support.SupervisionSession;
import org.openmrs.module.hcv.platform.support.SupervisionSessions;
import org.openmrs.module.hcv.platform.support.SupervisionTopics;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Supervision sessions: a supervisor writes them down, the worker reads them, each ticks what is theirs. Thread-safe. */
@RequestMapping("/supervision")
public final class SupervisionPages {

    private final SupervisionSessions sessions;
    private final SupervisionBox box;
    private final Texts texts;

    public SupervisionPages(SupervisionSessions sessions, SupervisionBox box, Texts texts) {
        this.sessions = sessions;
        this.box = box;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView page() {
        if (!sessions.isWorker() && !sessions.isSupervisor()) {
            throw AccessRefused.missing(HcvPrivilege.VIEW_PEER_SUPPORT.text());
        }
        return new ModelAndView("support/supervision")
                .addAllObjects(box.model())
                .addObject("team", box.team())
                .addObject("own", sessions.isWorker() ? lines(sessions.own()) : Collections.emptyList());
    }

    @GetMapping("/peers/{uuid}")
    public ModelAndView peer(@PathVariable String uuid) {
        Colleague peer = known(uuid);
        return new ModelAndView("support/supervision-peer")
                .addObject("peer", peer)
                .addObject("write", sessions.mayWrite(uuid))
                .addObject("sessions", lines(sessions.of(uuid)));
    }

    @GetMapping("/peers/{uuid}/new")
    public ModelAndView blank(@PathVariable String uuid) {
        return form(writable(uuid), SupervisionTyped.blank(sessions.today()), Problems.none());
    }

    @PostMapping("/peers/{uuid}")
    public ModelAndView write(@PathVariable String uuid, HttpServletRequest request, HttpServletResponse response) {
        Colleague peer = writable(uuid);
        SupervisionTyped typed = SupervisionTyped.of(request.getParameterMap());
        Problems problems = sessions.write(uuid, typed.request());
        if (problems.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(peer, typed, problems);
        }
        return to(request, "/supervision/" + typed.getUuid() + "?saved");
    }

    @GetMapping("/{uuid}")
    public ModelAndView session(@PathVariable String uuid) {
        return new ModelAndView("support/supervision-session").addObject("held", new SessionLine(found(uuid), texts));
    }

    @GetMapping("/{uuid}/edit")
    public ModelAndView edit(@PathVariable String uuid) {
        SupervisionSession session = found(uuid);
        if (!session.isChangeable()) {
            throw AccessRefused.outOfReach();
        }
        return form(known(session.peerUuid()), SupervisionTyped.of(session), Problems.none());
    }

    @PostMapping("/actions/{uuid}/done")
    public ModelAndView done(@PathVariable String uuid, HttpServletRequest request) {
        return ticked(uuid, true, request);
    }

    @PostMapping("/actions/{uuid}/not-done")
    public ModelAndView notDone(@PathVariable String uuid, HttpServletRequest request) {
        return ticked(uuid, false, request);
    }

    private ModelAndView ticked(String uuid, boolean done, HttpServletRequest request) {
        return to(request, "/supervision/" + sessions.tick(uuid, done).orElseThrow(NotFound::new));
    }

    private ModelAndView form(Colleague peer, SupervisionTyped typed, Problems problems) {
        return new ModelAndView("support/supervision-form")
                .addObject("peer", peer)
                .addObject("typed", typed)
                .addObject("topics", SupervisionTopics.keys())
                .addObject("parties", ActionParty.values())
                .addAllObjects(FieldProblem.model(
                        problems, field -> texts.of("hcv.supervision." + field.replaceFirst("-\\d+$", "")), texts));
    }

    private Colleague known(String uuid) {
        return sessions.peer(uuid).orElseThrow(NotFound::new);
    }

    private Colleague writable(String uuid) {
        Colleague peer = known(uuid);
        if (!sessions.mayWrite(uuid)) {
            throw AccessRefused.outOfReach();
        }
        return peer;
    }

    private SupervisionSession found(String uuid) {
        return sessions.session(uuid).orElseThrow(NotFound::new);
    }

    private List<SessionLine> lines(List<SupervisionSession> shown) {
        return shown.stream().map(one -> new SessionLine(one, texts)).collect(Collectors.toList());
    }

    private static ModelAndView to(HttpServletRequest request, String path) {
        return new ModelAndView("redirect:" + Addresses.base(request) + path);
    }
}
