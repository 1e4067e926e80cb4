/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import java.time.Clock;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.caseload.CaseloadRequests;
import org.openmrs.module.hcv.platform.caseload.Caseloads;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.RecordVoiding;
import org.openmrs.module.hcv.platform.glass.BreakGlass;
import org.openmrs.module.hcv.platform.glass.OpenedPeople;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonConsents;
import org.openmrs.module.hcv.platform.people.Registration;
import org.openmrs.module.hcv.platform.support.BoundaryFlags;
import org.openmrs.module.hcv.platform.team.Team;
import org.openmrs.module.hcv.platform.worklist.WorklistPages;
import org.openmrs.module.hcv.web.countersign.CountersignBox;
import org.openmrs.module.hcv.web.day.DayWords;
import org.openmrs.module.hcv.web.form.DraftLines;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.FindPage;
import org.openmrs.module.hcv.web.people.HomePage;
import org.openmrs.module.hcv.web.people.PersonPages;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.openmrs.module.hcv.web.people.RegisterPage;
import org.openmrs.module.hcv.web.people.Searches;
import org.openmrs.module.hcv.web.people.SupportPage;
import org.openmrs.module.hcv.web.safety.SafetyBox;
import org.openmrs.module.hcv.web.support.DebriefBox;
import org.openmrs.module.hcv.web.support.LoneWorkBox;
import org.openmrs.module.hcv.web.support.SupervisionBox;
import org.openmrs.module.hcv.web.worklist.WorklistTables;
import org.springframework.context.annotation.Bean;

/** The pages of people and worklists. Not annotated as a configuration, for the reason given at {@link PagesConfiguration}. */
public final class PeoplePagesConfiguration {

    @Bean
    public PersonWords personWords(Texts texts) {
        return new PersonWords(texts);
    }

    @Bean
    public WorklistTables worklistTables(
            WorklistPages worklists, Places places, Access access, PersonWords words, Texts texts) {
        return new WorklistTables(worklists, places, access, words, texts);
    }

    @Bean
    public HomePage homePage(
            People people,
            DraftLines drafts,
            Access access,
            Team team,
            PersonWords words,
            WorklistTables worklists,
            DayWords day,
            LoneWorkBox loneWork,
            DebriefBox debriefs,
            OpenedPeople opened,
            SupervisionBox supervision,
            SafetyBox safety,
            CountersignBox countersign) {
        return new HomePage(
                people,
                drafts,
                access,
                team,
                words,
                worklists,
                day,
                loneWork,
                debriefs,
                opened,
                supervision,
                safety,
                countersign);
    }

    @Bean
    public Searches searches() {
        return new Searches(
                Clock.systemUTC(), () -> Context.getAuthenticatedUser().getUuid());
    }

    @Bean
    public FindPage findPage(
            People people, CaseloadRequests requests, BreakGlass glass, Searches searches, PersonWords words) {
        return new FindPage(people, requests, glass, searches, words);
    }

    @Bean
    public PersonPages personPages(
            People people,
            FormService forms,
            RecordVoiding voiding,
            DraftLines drafts,
            Access access,
            DayWords day,
            BoundaryFlags boundaries,
            PersonWords words,
            Texts texts,
            PersonConsents consents) {
        return new PersonPages(people, forms, voiding, drafts, access, day, boundaries, words, texts, consents);
    }

    @Bean
    public SupportPage supportPage(
            Caseloads caseloads, BoundaryFlags boundaries, People people, PersonWords words, Texts texts) {
        return new SupportPage(caseloads, boundaries, people, words, texts);
    }

    @Bean
    public RegisterPage registerPage(
            Registration registration, Places places, Access access, PersonWords words, Texts texts) {
        return new RegisterPage(registration, places, access, words, texts);
    }
}
