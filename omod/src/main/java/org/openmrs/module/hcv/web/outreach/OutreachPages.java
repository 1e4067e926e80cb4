/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.outreach;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.outreach.OutreachCorrection;
import org.openmrs.module.hcv.platform.outreach.OutreachFacts;
import org.openmrs.module.hcv.platform.outreach.OutreachPerson;
import org.openmrs.module.hcv.platform.outreach.OutreachRequest;
import org.openmrs.module.hcv.platform.outreach.OutreachSession;
import org.openmrs.module.hcv.platform.outreach.OutreachSessions;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.form.DraftLines;
import org.openmrs.module.hcv.web.page.FieldProblem;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sessions that were written down. Thread-safe. */
@RequestMapping("/outreach")
public final class OutreachPages {

    private final OutreachSessions sessions;
    private final OutreachCorrection correction;
    private final DraftLines drafts;
    private final Access access;
    private final PersonWords words;
    private final Texts texts;

    public OutreachPages(
            OutreachSessions sessions,
            OutreachCorrection correction,
            DraftLines drafts,
            Access access,
            PersonWords words,
            Texts texts) {
        this.sessions = sessions;
        this.correction = correction;
        this.drafts = drafts;
        this.access = access;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView list() {
        return new ModelAndView("outreach/list")
                .addObject("days", OutreachSessions.DAYS)
                .addObject("drafts", drafts.sessions())
                .addObject("team", access.has(HcvPrivilege.MANAGE_PEERS))
                .addObject("lines", sessions.lately().stream().map(this::line).collect(Collectors.toList()));
    }

    @GetMapping("/{uuid}")
    public ModelAndView one(@PathVariable String uuid) {
        return page(uuid, new HashMap<>(), Problems.none());
    }

    /** Puts the numbers of a session right. */
    @PostMapping("/{uuid}")
    public ModelAndView correct(
            @PathVariable String uuid,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = correction.correct(
                uuid, typed.getOrDefault(OutreachRequest.MINUTES, ""), typed.getOrDefault(OutreachRequest.UNNAMED, ""));
        if (!problems.hasErrors()) {
            return new ModelAndView("redirect:" + Addresses.base(request) + "/outreach/" + uuid + "?corrected");
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(uuid, typed, problems);
    }

    private ModelAndView page(String uuid, Map<String, String> typed, Problems problems) {
        OutreachSession session = sessions.find(uuid).orElseThrow(NotFound::new);
        return new ModelAndView("outreach/session")
                .addObject("line", line(session))
                .addObject("correctable", correction.isOpen(uuid))
                .addObject(
                        "minutes",
                        typed.getOrDefault(
                                OutreachRequest.MINUTES,
                                String.valueOf(session.facts().minutes())))
                .addObject(
                        "unnamed",
                        typed.getOrDefault(
                                OutreachRequest.UNNAMED,
                                String.valueOf(session.facts().unnamed())))
                .addAllObjects(FieldProblem.model(problems, "hcv.outreach.", texts))
                .addObject(
                        "people",
                        words.lines(session.people().stream()
                                .map(OutreachPerson::person)
                                .collect(Collectors.toList())))
                .addObject(
                        "records",
                        session.people().stream()
                                .collect(Collectors.toMap(each -> each.person().uuid(), OutreachPerson::encounterUuid)))
                .addObject(
                        "worries",
                        session.people().stream()
                                .filter(OutreachPerson::isWorry)
                                .map(each -> each.person().uuid())
                                .collect(Collectors.toSet()))
                .addObject("hidden", session.named() - session.people().size());
    }

    private OutreachLine line(OutreachSession session) {
        OutreachFacts facts = session.facts();
        String minutes = texts.of("hcv.outreach.length", facts.minutes());
        return new OutreachLine(
                facts.uuid(),
                texts.date(facts.day()),
                session.place(),
                session.workerName(),
                texts.of("hcv.outreach.people", session.named(), facts.unnamed()),
                facts.startTime().isEmpty() ? minutes : texts.of("hcv.outreach.from", facts.startTime(), minutes),
                facts.done().stream().map(key -> texts.of("hcv.answer." + key)).collect(Collectors.toList()));
    }
}
