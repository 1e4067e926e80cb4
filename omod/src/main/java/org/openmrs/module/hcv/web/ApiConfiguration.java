/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.form.FormService;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonConsents;
import org.openmrs.module.hcv.platform.safety.SafetyClinicians;
import org.openmrs.module.hcv.platform.safety.SafetyReferrals;
import org.openmrs.module.hcv.web.api.FormsApi;
import org.openmrs.module.hcv.web.api.PeopleApi;
import org.openmrs.module.hcv.web.api.SessionApi;
import org.openmrs.module.hcv.web.page.CsrfToken;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.springframework.context.annotation.Bean;

/** The JSON endpoint. Not annotated as a configuration, for the reason given at {@link PagesConfiguration}. */
public final class ApiConfiguration {

    @Bean
    public SessionApi sessionApi(CsrfToken csrf, Texts texts) {
        return new SessionApi(csrf, texts);
    }

    @Bean
    public PeopleApi peopleApi(
            People people, PersonConsents consents, FormService forms, PersonWords words, Texts texts) {
        return new PeopleApi(people, consents, forms, words, texts);
    }

    @Bean
    public FormsApi formsApi(
            FormService forms,
            Places places,
            Access access,
            SafetyClinicians clinicians,
            SafetyReferrals referrals,
            Texts texts) {
        return new FormsApi(forms, places, access, clinicians, referrals, texts);
    }
}
