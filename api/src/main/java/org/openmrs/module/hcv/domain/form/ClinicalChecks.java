/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.rules.Regimens;

/**
 * The checks of each form that need more than the form: other answers, the list of regimens, and what was recorded of
 * the person before. A form without such checks has none to fail. Safe for use by several threads.
 */
public final class ClinicalChecks {

    private final Map<String, ClinicalCheck> byForm;

    private ClinicalChecks(Map<String, ClinicalCheck> byForm) {
        this.byForm = Collections.unmodifiableMap(byForm);
    }

    public static ClinicalChecks of(Regimens regimens) {
        Map<String, ClinicalCheck> byForm = new HashMap<>();
        byForm.put("screening", new TestRowsCheck("screening"));
        byForm.put("test-result", new TestRowsCheck("test-result"));
        byForm.put("treatment-start", new CourseStartCheck(regimens));
        byForm.put("treatment-end", new CourseEndCheck());
        byForm.put("peer-contact", new PeerContactFormCheck());
        return new ClinicalChecks(byForm);
    }

    /** Whether the checks of the form look at what was recorded of the person before. */
    public boolean looksBack(String formKey) {
        return byForm.containsKey(formKey) && byForm.get(formKey).looksBack();
    }

    public Problems check(String formKey, FormAnswers answers, CareSoFar care, DateLimits dates) {
        ClinicalCheck check = byForm.get(formKey);
        return check == null ? Problems.none() : check.check(answers, care, dates);
    }
}
