/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.rules.Regimens;

/**
 * The checks of each form that need more than the form: other answers, the list of regimens, and what was recorded of
 * the person before. A form without such checks has none to fail. Safe for use by several threads.
 */
public final class ClinicalChecks {

    private final Map<String, List<ClinicalCheck>> byForm;

    private ClinicalChecks(Map<String, List<ClinicalCheck>> byForm) {
        this.byForm = Collections.unmodifiableMap(byForm);
    }

    /** @param regimens those a course may be started with */
    public static ClinicalChecks of(Regimens regimens) {
        Map<String, List<ClinicalCheck>> byForm = new HashMap<>();
        byForm.put("screening", Arrays.asList(new TestRowsCheck("screening"), new ApproximateYearCheck()));
        byForm.put("test-result", Collections.singletonList(new TestRowsCheck("test-result")));
        byForm.put("treatment-start", Arrays.asList(new CourseStartCheck(regimens), new ApproximateYearCheck()));
        byForm.put("treatment-review", Collections.singletonList(new CourseReviewCheck()));
        byForm.put("treatment-end", Arrays.asList(new CourseEndCheck(), new TestRowsCheck("treatment-end")));
        byForm.put("peer-contact", Arrays.asList(new PeerContactFormCheck(), new TimeOfDayCheck()));
        return new ClinicalChecks(byForm);
    }

    /** Whether the checks of the form look at what was recorded of the person before. */
    public boolean looksBack(String formKey) {
        return byForm.getOrDefault(formKey, Collections.emptyList()).stream().anyMatch(ClinicalCheck::looksBack);
    }

    /**
     * What all checks of the form find, at once; nothing for a form without checks.
     *
     * @param care what was recorded of the person before; unknown where {@link #looksBack} says that nobody asks
     */
    public Problems check(String formKey, FormAnswers answers, CareSoFar care, DateLimits dates) {
        Problems problems = Problems.collect();
        for (ClinicalCheck check : byForm.getOrDefault(formKey, Collections.emptyList())) {
            problems.addAll(check.check(answers, care, dates));
        }
        return problems;
    }
}
