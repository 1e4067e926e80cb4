/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.util.List;
import java.util.Objects;
import org.openmrs.module.hcv.domain.liver.LiverStage;
import org.openmrs.module.hcv.domain.prompt.Prompt;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/** The part of a person's page that only those see who may see clinical records. Immutable and thread-safe. */
public final class ClinicalView {

    private final List<CourseResult> courses;
    private final LiverStage liver;
    private final List<Prompt> prompts;

    ClinicalView(List<CourseResult> courses, LiverStage liver, List<Prompt> prompts) {
        this.courses = Objects.requireNonNull(courses, "courses");
        this.liver = Objects.requireNonNull(liver, "liver");
        this.prompts = Objects.requireNonNull(prompts, "prompts");
    }

    /** In the order in which the courses started. */
    public List<CourseResult> courses() {
        return courses;
    }

    public LiverStage liver() {
        return liver;
    }

    /** Advice, in the order of the rules. */
    public List<Prompt> prompts() {
        return prompts;
    }
}
