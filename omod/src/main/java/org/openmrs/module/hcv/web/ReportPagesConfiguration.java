/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.report.Reports;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.openmrs.module.hcv.web.report.CascadePages;
import org.openmrs.module.hcv.web.report.CompletionPages;
import org.openmrs.module.hcv.web.report.ReportFrame;
import org.openmrs.module.hcv.web.report.ReportsPage;
import org.springframework.context.annotation.Bean;

/** The pages of reports. Not annotated as a configuration, for the reason given at {@link PagesConfiguration}. */
public final class ReportPagesConfiguration {

    @Bean
    public ReportsPage reportsPage(Access access) {
        return new ReportsPage(access);
    }

    @Bean
    public ReportFrame reportFrame(Access access, Reports reports, Texts texts) {
        return new ReportFrame(access, texts, reports::now);
    }

    @Bean
    public CompletionPages completionPages(
            Reports reports, CurrentRules rules, ReportFrame frame, PersonWords words, Texts texts) {
        return new CompletionPages(reports, rules, frame, words, texts);
    }

    @Bean
    public CascadePages cascadePages(
            Reports reports, CurrentRules rules, ReportFrame frame, PersonWords words, Texts texts) {
        return new CascadePages(reports, rules, frame, words, texts);
    }
}
