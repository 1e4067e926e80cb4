/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadePosition;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/** What the signed-in user may see on one person's page. */
public final class PersonPage {

    private final PersonSummary summary;
    private final List<TimelineEntry> timeline;
    private final List<CourseResult> courses;
    private final boolean clinicalShown;

    PersonPage(PersonSummary summary, List<TimelineEntry> timeline, List<CourseResult> courses, boolean clinicalShown) {
        this.summary = summary;
        this.timeline = timeline;
        this.courses = courses;
        this.clinicalShown = clinicalShown;
    }

    public PersonSummary summary() {
        return summary;
    }

    public Optional<CascadePosition> position() {
        return summary.position();
    }

    /** Newest first. */
    public List<TimelineEntry> timeline() {
        return timeline;
    }

    /** In the order in which the courses started; empty where clinical records are not shown. */
    public List<CourseResult> courses() {
        return courses;
    }

    /** Whether results, assessments and treatment are part of the page. */
    public boolean clinicalShown() {
        return clinicalShown;
    }
}
