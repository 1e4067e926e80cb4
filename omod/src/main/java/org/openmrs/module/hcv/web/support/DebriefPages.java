/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.support.Debrief;
import org.openmrs.module.hcv.platform.support.Debriefs;
import org.openmrs.module.hcv.platform.support.TalkWishes;
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

/** Debriefs and wishes to talk: a worker's own, and what was shared with a supervisor. Thread-safe. */
@RequestMapping("/debriefs")
public final class DebriefPages {

    private final Debriefs debriefs;
    private final TalkWishes wishes;
    private final DebriefBox box;
    private final Texts texts;

    public DebriefPages(Debriefs debriefs, TalkWishes wishes, DebriefBox box, Texts texts) {
        this.debriefs = debriefs;
        this.wishes = wishes;
        this.box = box;
        this.texts = texts;
    }

    @GetMapping
    public ModelAndView page() {
        return page(UUID.randomUUID().toString(), "", Problems.none());
    }

    @PostMapping
    public ModelAndView write(
            @RequestParam(defaultValue = "") String uuid,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = debriefs.write(uuid, text);
        if (problems.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(uuid, text, problems);
        }
        return to(request, "/debriefs/" + uuid + "?saved");
    }

    /** A worker's own, or one that was shared with the supervisor who opens it. */
    @GetMapping("/{uuid}")
    public ModelAndView one(@PathVariable String uuid) {
        requireEither();
        Optional<Debrief> own = box.isWorker() ? debriefs.own(uuid) : Optional.empty();
        Optional<Debrief> shown = own.isPresent() || !box.isSupervisor() ? own : debriefs.open(uuid);
        return new ModelAndView("support/debrief")
                .addObject("debrief", new DebriefLine(shown.orElseThrow(NotFound::new), texts))
                .addObject("mine", own.isPresent())
                .addObject("supervisors", own.isPresent() ? debriefs.supervisors() : Collections.emptyList());
    }

    @PostMapping("/{uuid}/share")
    public ModelAndView share(
            @PathVariable String uuid, @RequestParam(defaultValue = "") String supervisor, HttpServletRequest request) {
        boolean shared = debriefs.share(uuid, supervisor.matches("\\d{1,9}") ? Integer.valueOf(supervisor) : -1);
        return to(request, "/debriefs/" + found(uuid) + (shared ? "?saved" : "?unchanged"));
    }

    @PostMapping("/{uuid}/take-back")
    public ModelAndView takeBack(@PathVariable String uuid, HttpServletRequest request) {
        boolean back = debriefs.takeBack(uuid);
        return to(request, "/debriefs/" + found(uuid) + (back ? "?saved" : "?unchanged"));
    }

    @PostMapping("/{uuid}/delete")
    public ModelAndView delete(@PathVariable String uuid, HttpServletRequest request) {
        boolean deleted = debriefs.delete(uuid);
        return to(request, deleted ? "/debriefs?deleted" : "/debriefs/" + found(uuid) + "?unchanged");
    }

    @PostMapping("/talk")
    public ModelAndView talk(HttpServletRequest request) {
        wishes.ask();
        return to(request, "/?talk");
    }

    @PostMapping("/no-talk")
    public ModelAndView noTalk(HttpServletRequest request) {
        wishes.withdraw();
        return to(request, "/");
    }

    @PostMapping("/talk/{uuid}/done")
    public ModelAndView talked(@PathVariable String uuid, HttpServletRequest request) {
        if (!wishes.talked(uuid)) {
            throw new NotFound();
        }
        return to(request, "/");
    }

    /** The uuid, where it is one of the worker's own. */
    private String found(String uuid) {
        return debriefs.own(uuid).orElseThrow(NotFound::new).uuid();
    }

    private ModelAndView page(String uuid, String text, Problems problems) {
        requireEither();
        return new ModelAndView("support/debriefs")
                .addAllObjects(box.model())
                .addAllObjects(FieldProblem.model(problems, "hcv.debrief.", texts))
                .addObject("uuid", uuid)
                .addObject("typed", text)
                .addObject("own", box.isWorker() ? box.lines(debriefs.own()) : Collections.emptyList());
    }

    private void requireEither() {
        if (!box.isWorker() && !box.isSupervisor()) {
            throw AccessRefused.missing(HcvPrivilege.VIEW_PEER_SUPPORT.text());
        }
    }

    private static ModelAndView to(HttpServletRequest request, String path) {
        return new ModelAndView("redirect:" + Addresses.base(request) + path);
    }
}
