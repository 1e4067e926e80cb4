/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import java.time.Clock;
import java.util.List;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.caseload.CaseloadRequests;
import org.openmrs.module.hcv.platform.caseload.Caseloads;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.form.RecordVoiding;
import org.openmrs.module.hcv.platform.glass.BreakGlass;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonConsents;
import org.openmrs.module.hcv.platform.people.Registration;
import org.openmrs.module.hcv.platform.support.BoundaryFlags;
import org.openmrs.module.hcv.platform.worklist.WorklistPages;
import org.openmrs.module.hcv.web.home.HomePage;
import org.openmrs.module.hcv.web.page.HomeBox;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.CaseloadBox;
import org.openmrs.module.hcv.web.people.FindPage;
import org.openmrs.module.hcv.web.people.PersonBox;
import org.openmrs.module.hcv.web.people.PersonPages;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.openmrs.module.hcv.web.people.RegisterPage;
import org.openmrs.module.hcv.web.people.Searches;
import org.openmrs.module.hcv.web.people.SupportPage;
import org.openmrs.module.hcv.web.worklist.WorklistBox;
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
            Access access,
            BoundaryFlags boundaries,
            PersonWords words,
            Texts texts,
            PersonConsents consents,
            List<PersonBox> boxes) {
        return new PersonPages(people, forms, voiding, access, boundaries, words, texts, consents, boxes);
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

    @Bean
    public CaseloadBox caseloadBox(People people, Access access, PersonWords words) {
        return new CaseloadBox(people, access, words);
    }

    @Bean
    public WorklistBox worklistBox(WorklistTables worklists) {
        return new WorklistBox(worklists);
    }

    /** Of every feature's part, wherever it is declared. */
    @Bean
    public HomePage homePage(List<HomeBox> boxes) {
        return new HomePage(boxes);
    }
}
