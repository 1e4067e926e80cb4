/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.mapping.ConceptMappings;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.MetadataInstaller;
import org.openmrs.module.hcv.platform.metadata.RoleDifferences;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.openmrs.module.hcv.platform.tuning.RuleChanges;
import org.openmrs.module.hcv.web.admin.DictionaryFilePage;
import org.openmrs.module.hcv.web.admin.DictionaryPage;
import org.openmrs.module.hcv.web.admin.RulesPage;
import org.openmrs.module.hcv.web.admin.SetUpPage;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.context.annotation.Bean;

/** The pages of the administrator. Not annotated as a configuration, for the reason given at {@link PagesConfiguration}. */
public final class AdminPagesConfiguration {

    @Bean
    public SetUpPage setUpPage(
            MetadataInstaller installer,
            Dictionary dictionary,
            RoleDifferences roles,
            CurrentRules rules,
            Access access,
            Texts texts) {
        return new SetUpPage(installer, dictionary, roles, rules, access, texts);
    }

    @Bean
    public RulesPage rulesPage(RuleChanges rules, Texts texts) {
        return new RulesPage(rules, texts);
    }

    @Bean
    public DictionaryPage dictionaryPage(ConceptMappings mappings, Texts texts) {
        return new DictionaryPage(mappings, texts);
    }

    @Bean
    public DictionaryFilePage dictionaryFilePage(ConceptMappings mappings, DictionaryPage page, Texts texts) {
        return new DictionaryFilePage(mappings, page, texts);
    }
}
