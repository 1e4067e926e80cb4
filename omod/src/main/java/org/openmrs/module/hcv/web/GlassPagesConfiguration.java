/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import org.openmrs.module.hcv.platform.glass.BreakGlass;
import org.openmrs.module.hcv.platform.glass.OpenedPeople;
import org.openmrs.module.hcv.web.glass.GlassPage;
import org.openmrs.module.hcv.web.glass.OpenedBox;
import org.openmrs.module.hcv.web.glass.OpenedPage;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.openmrs.module.hcv.web.people.Searches;
import org.springframework.context.annotation.Bean;

/** The pages of opening somebody beyond the caseload. Not annotated as a configuration, for the reason given at {@link PagesConfiguration}. */
public final class GlassPagesConfiguration {

    @Bean
    public GlassPage glassPage(BreakGlass glass, Searches searches, PersonWords words, Texts texts) {
        return new GlassPage(glass, searches, words, texts);
    }

    @Bean
    public OpenedPage openedPage(OpenedPeople opened, PersonWords words, Texts texts) {
        return new OpenedPage(opened, words, texts);
    }

    @Bean
    public OpenedBox openedBox(OpenedPeople opened) {
        return new OpenedBox(opened);
    }
}
