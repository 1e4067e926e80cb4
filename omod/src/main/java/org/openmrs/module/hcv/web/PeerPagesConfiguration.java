/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.caseload.CaseloadRequests;
import org.openmrs.module.hcv.platform.caseload.Caseloads;
import org.openmrs.module.hcv.platform.draft.SessionDrafts;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.outreach.Outreach;
import org.openmrs.module.hcv.platform.outreach.OutreachCorrection;
import org.openmrs.module.hcv.platform.outreach.OutreachSessions;
import org.openmrs.module.hcv.platform.peer.PeerDays;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.Registration;
import org.openmrs.module.hcv.platform.support.BoundaryFlags;
import org.openmrs.module.hcv.platform.support.Debriefs;
import org.openmrs.module.hcv.platform.support.LoneWork;
import org.openmrs.module.hcv.platform.support.SupervisionSessions;
import org.openmrs.module.hcv.platform.support.TalkWishes;
import org.openmrs.module.hcv.web.contact.QuickContactPage;
import org.openmrs.module.hcv.web.day.DayBox;
import org.openmrs.module.hcv.web.day.DayPage;
import org.openmrs.module.hcv.web.day.DayWords;
import org.openmrs.module.hcv.web.form.DraftLines;
import org.openmrs.module.hcv.web.outreach.OutreachPage;
import org.openmrs.module.hcv.web.outreach.OutreachPages;
import org.openmrs.module.hcv.web.page.CsrfToken;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.openmrs.module.hcv.web.support.BoundaryPages;
import org.openmrs.module.hcv.web.support.DebriefBox;
import org.openmrs.module.hcv.web.support.DebriefPages;
import org.openmrs.module.hcv.web.support.LoneWorkBox;
import org.openmrs.module.hcv.web.support.LoneWorkPages;
import org.openmrs.module.hcv.web.support.SupervisionBox;
import org.openmrs.module.hcv.web.support.SupervisionPages;
import org.springframework.context.annotation.Bean;

/** The pages of a peer support worker's day and support. Not annotated as a configuration, for the reason given at {@link PagesConfiguration}. */
public final class PeerPagesConfiguration {

    @Bean
    public DayWords dayWords(PeerDays days, PersonWords words, Texts texts) {
        return new DayWords(days, words, texts);
    }

    @Bean
    public DayPage dayPage(DayWords words) {
        return new DayPage(words);
    }

    @Bean
    public QuickContactPage quickContactPage(FormService forms, PeerDays days, DayWords words, Places places) {
        return new QuickContactPage(forms, days, words, places);
    }

    @Bean
    public OutreachPage outreachPage(
            Outreach outreach,
            SessionDrafts drafts,
            Registration registration,
            Places places,
            Access access,
            PersonWords words,
            Texts texts,
            CsrfToken token) {
        return new OutreachPage(outreach, drafts, registration, places, access, words, texts, token);
    }

    @Bean
    public OutreachPages outreachPages(
            OutreachSessions sessions,
            OutreachCorrection correction,
            DraftLines drafts,
            Access access,
            PersonWords words,
            Texts texts) {
        return new OutreachPages(sessions, correction, drafts, access, words, texts);
    }

    @Bean
    public LoneWorkBox loneWorkBox(LoneWork work, Access access, Texts texts) {
        return new LoneWorkBox(work, access, texts);
    }

    @Bean
    public DebriefBox debriefBox(Debriefs debriefs, TalkWishes wishes, Access access, Texts texts) {
        return new DebriefBox(debriefs, wishes, access, texts);
    }

    @Bean
    public DebriefPages debriefPages(Debriefs debriefs, TalkWishes wishes, DebriefBox box, Texts texts) {
        return new DebriefPages(debriefs, wishes, box, texts);
    }

    @Bean
    public LoneWorkPages loneWorkPages(LoneWork work, LoneWorkBox box, Texts texts) {
        return new LoneWorkPages(work, box, texts);
    }

    @Bean
    public BoundaryPages boundaryPages(
            BoundaryFlags flags, Caseloads caseloads, People people, PersonWords words, Texts texts) {
        return new BoundaryPages(flags, caseloads, people, words, texts);
    }

    @Bean
    public SupervisionBox supervisionBox(
            SupervisionSessions sessions, BoundaryFlags flags, CaseloadRequests requests, Texts texts) {
        return new SupervisionBox(sessions, flags, requests, texts);
    }

    @Bean
    public SupervisionPages supervisionPages(SupervisionSessions sessions, SupervisionBox box, Texts texts) {
        return new SupervisionPages(sessions, box, texts);
    }

    @Bean
    public DayBox dayBox(DayWords words, Access access) {
        return new DayBox(words, access);
    }
}
