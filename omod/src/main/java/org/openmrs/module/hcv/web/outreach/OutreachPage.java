/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.outreach;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.draft.SessionDraft;
import org.openmrs.module.hcv.platform.draft.SessionDrafts;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.outreach.Outreach;
import org.openmrs.module.hcv.platform.outreach.OutreachRecorded;
import org.openmrs.module.hcv.platform.outreach.OutreachRequest;
import org.openmrs.module.hcv.platform.people.Registered;
import org.openmrs.module.hcv.platform.people.Registration;
import org.openmrs.module.hcv.platform.people.RegistrationRequest;
import org.openmrs.module.hcv.web.Addresses;
import org.openmrs.module.hcv.web.form.DraftKeeping;
import org.openmrs.module.hcv.web.page.CsrfToken;
import org.openmrs.module.hcv.web.page.NotFound;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.openmrs.module.hcv.web.people.SimilarLine;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Writing a session down. The page carries the uuid that the session will have, so that sending it twice records it once;
 * somebody new is registered on the way, without anything that was typed being lost. Thread-safe.
 */
@RequestMapping("/outreach/new")
public final class OutreachPage {

    private final Outreach outreach;
    private final SessionDrafts drafts;
    private final Registration registration;
    private final Places places;
    private final Access access;
    private final PersonWords words;
    private final Texts texts;
    private final CsrfToken token;

    public OutreachPage(
            Outreach outreach,
            SessionDrafts drafts,
            Registration registration,
            Places places,
            Access access,
            PersonWords words,
            Texts texts,
            CsrfToken token) {
        this.outreach = outreach;
        this.drafts = drafts;
        this.registration = registration;
        this.places = places;
        this.access = access;
        this.words = words;
        this.texts = texts;
        this.token = token;
    }

    @GetMapping
    public ModelAndView empty() {
        return page(SentSession.begun(outreach.begin()), Problems.none());
    }

    @PostMapping
    public ModelAndView send(HttpServletRequest request, HttpServletResponse response) {
        SentSession sent = SentSession.of(request, token.name());
        if (sent.isToKeep()) {
            return keep(sent, request, response);
        }
        if (!sent.alike().isEmpty()) {
            return page(sent.with(sent.alike()), Problems.none());
        }
        if (sent.isSomebodyNew()) {
            return somebodyNew(sent, response);
        }
        if (sent.isToShow()) {
            return page(sent, Problems.none());
        }
        OutreachRecorded recorded = outreach.record(sent.session(), sent.confirmed());
        if (recorded.isCreated() || recorded.isUnchanged()) {
            drafts.saved(sent.session().uuid());
            String what = recorded.isCreated() ? "?saved" : "?already";
            return new ModelAndView("redirect:" + Addresses.base(request) + "/outreach/"
                    + sent.session().uuid() + what);
        }
        response.setStatus(
                recorded.isDifferent() ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_BAD_REQUEST);
        return page(sent, recorded.problems()).addObject("before", recorded.isDifferent());
    }

    private ModelAndView keep(SentSession sent, HttpServletRequest request, HttpServletResponse response) {
        if (drafts.keep(sent.session().uuid(), sent.toKeep()).isPresent()) {
            return new ModelAndView("redirect:" + Addresses.base(request) + "/outreach?drafted");
        }
        return DraftKeeping.notKept(page(sent, Problems.none()), response);
    }

    /** For the page's script, while it is filled in. */
    @PostMapping("/draft")
    public void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SentSession sent = SentSession.of(request, token.name());
        DraftKeeping.answer(drafts.keep(sent.session().uuid(), sent.toKeep()), response);
    }

    /** Goes on with a session that was begun. */
    @GetMapping("/draft/{draft}")
    public ModelAndView goOn(@PathVariable String draft) {
        SessionDraft found = drafts.find(DraftKeeping.uuid(draft)).orElseThrow(NotFound::new);
        return page(SentSession.kept(found.answers()), Problems.none())
                .addObject("resumed", texts.moment(found.savedAt()));
    }

    private ModelAndView somebodyNew(SentSession sent, HttpServletResponse response) {
        outreach.begin();
        RegistrationRequest wanted = sent.registration();
        Problems problems = registration.check(wanted);
        if (!problems.hasErrors() && !sent.isNobodyAlike()) {
            List<SimilarLine> alike = registration.similar(wanted).stream()
                    .map(words::similar)
                    .filter(line -> !line.getUuid().equals(wanted.get(RegistrationRequest.PERSON_UUID)))
                    .collect(Collectors.toList());
            if (!alike.isEmpty()) {
                return page(sent, Problems.none()).addObject("alike", alike);
            }
        }
        Registered registered = registration.register(wanted);
        if (registered.isRefused()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(sent, ofSomebodyNew(registered.problems()));
        }
        return page(sent.with(registered.personUuid()), Problems.none())
                .addObject("added", wanted.get(RegistrationRequest.GIVEN_NAME));
    }

    /** The place is the session's, and has one field on the page. */
    private static Problems ofSomebodyNew(Problems problems) {
        Problems onPage = Problems.collect();
        for (Problem problem : problems.all()) {
            boolean shared = problem.field().equals(RegistrationRequest.PLACE);
            onPage.add(Problem.error(
                    shared ? OutreachRequest.PLACE : SentSession.NEW + problem.field(),
                    problem.code(),
                    problem.args().toArray()));
        }
        return onPage;
    }

    private ModelAndView page(SentSession sent, Problems problems) {
        SessionView view = new SessionView(outreach.form(), sent, texts)
                .choosing(words.lines(outreach.choices(sent.session(), sent.search())))
                .refused(problems);
        return new ModelAndView("outreach/new")
                .addAllObjects(view.model())
                .addObject("places", places.all())
                .addObject("registers", access.has(HcvPrivilege.REGISTER_PEOPLE))
                .addObject("finds", access.reachesEverybody())
                .addObject("asksForIdentifier", registration.asksForIdentifier());
    }
}
