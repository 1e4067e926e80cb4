/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of reports. Thread-safe. */
@RequestMapping("/reports")
public final class ReportsPage {

    private final Access access;

    public ReportsPage(Access access) {
        this.access = access;
    }

    @GetMapping
    public ModelAndView list() {
        access.require(HcvPrivilege.VIEW_REPORTS);
        return new ModelAndView("reports/list");
    }
}
