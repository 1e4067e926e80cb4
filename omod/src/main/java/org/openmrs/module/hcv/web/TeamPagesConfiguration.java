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
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.support.PeerLoads;
import org.openmrs.module.hcv.platform.team.Team;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.openmrs.module.hcv.web.people.Searches;
import org.openmrs.module.hcv.web.support.SupervisionBox;
import org.openmrs.module.hcv.web.team.AskPage;
import org.openmrs.module.hcv.web.team.HandOverPage;
import org.openmrs.module.hcv.web.team.LoadPage;
import org.openmrs.module.hcv.web.team.RequestsPage;
import org.openmrs.module.hcv.web.team.TeamBox;
import org.openmrs.module.hcv.web.team.TeamPages;
import org.springframework.context.annotation.Bean;

/** The pages of the team and its caseloads. Not annotated as a configuration, for the reason given at {@link PagesConfiguration}. */
public final class TeamPagesConfiguration {

    @Bean
    public HandOverPage handOverPage(Team team, Caseloads caseloads, Texts texts) {
        return new HandOverPage(team, caseloads, texts);
    }

    @Bean
    public RequestsPage requestsPage(CaseloadRequests requests, PersonWords words, Texts texts) {
        return new RequestsPage(requests, words, texts);
    }

    @Bean
    public AskPage askPage(CaseloadRequests requests, Searches searches, PersonWords words, Texts texts) {
        return new AskPage(requests, searches, words, texts);
    }

    @Bean
    public TeamPages teamPages(Team team, Places places, SupervisionBox supervision, Texts texts) {
        return new TeamPages(team, places, supervision, texts);
    }

    @Bean
    public LoadPage loadPage(PeerLoads loads, Texts texts) {
        return new LoadPage(loads, texts);
    }

    @Bean
    public TeamBox teamBox(Team team, Access access) {
        return new TeamBox(team, access);
    }
}
