/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import org.openmrs.module.hcv.platform.countersign.Countersigning;
import org.openmrs.module.hcv.web.countersign.CountersignBox;
import org.openmrs.module.hcv.web.countersign.CountersignPage;
import org.openmrs.module.hcv.web.countersign.CountersignWords;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.springframework.context.annotation.Bean;

/** The pages of countersigning. Not annotated as a configuration, for the reason given at {@link PagesConfiguration}. */
public final class CountersignPagesConfiguration {

    @Bean
    public CountersignWords countersignWords(PersonWords people, Texts texts) {
        return new CountersignWords(people, texts);
    }

    @Bean
    public CountersignBox countersignBox(Countersigning countersigning, CountersignWords words) {
        return new CountersignBox(countersigning, words);
    }

    @Bean
    public CountersignPage countersignPage(Countersigning countersigning, CountersignWords words, Texts texts) {
        return new CountersignPage(countersigning, words, texts);
    }
}
