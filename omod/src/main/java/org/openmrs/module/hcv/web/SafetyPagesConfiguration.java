/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import org.openmrs.module.hcv.platform.safety.SafetyClinicians;
import org.openmrs.module.hcv.platform.safety.SafetyConcerns;
import org.openmrs.module.hcv.platform.safety.SafetyReferrals;
import org.openmrs.module.hcv.platform.safety.SafetyText;
import org.openmrs.module.hcv.web.page.Texts;
import org.openmrs.module.hcv.web.people.PersonWords;
import org.openmrs.module.hcv.web.safety.SafeguardingPage;
import org.openmrs.module.hcv.web.safety.SafetyBox;
import org.openmrs.module.hcv.web.safety.SafetyReceiptPage;
import org.openmrs.module.hcv.web.safety.SafetyWords;
import org.springframework.context.annotation.Bean;

/** The pages of worries about safety. Not annotated as a configuration, for the reason given at {@link PagesConfiguration}. */
public final class SafetyPagesConfiguration {

    @Bean
    public SafetyWords safetyWords(SafetyClinicians clinicians, SafetyText text, PersonWords words, Texts texts) {
        return new SafetyWords(clinicians, text, words, texts);
    }

    @Bean
    public SafeguardingPage safeguardingPage(
            SafetyConcerns concerns, SafetyReferrals referrals, SafetyWords words, Texts texts) {
        return new SafeguardingPage(concerns, referrals, words, texts);
    }

    @Bean
    public SafetyReceiptPage safetyReceiptPage(SafetyReferrals referrals, SafetyWords words, Texts texts) {
        return new SafetyReceiptPage(referrals, words, texts);
    }

    @Bean
    public SafetyBox safetyBox(SafetyConcerns concerns) {
        return new SafetyBox(concerns);
    }
}
