/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web;

import org.openmrs.module.hcv.platform.accesslog.AccessLogs;
import org.openmrs.module.hcv.web.accesslog.AccessLogPages;
import org.openmrs.module.hcv.web.page.Texts;
import org.springframework.context.annotation.Bean;

/** The pages of the access log. Not annotated as a configuration, for the reason given at {@link PagesConfiguration}. */
public final class AccessPagesConfiguration {

    @Bean
    public AccessLogPages accessLogPages(AccessLogs logs, Texts texts) {
        return new AccessLogPages(logs, texts);
    }
}
