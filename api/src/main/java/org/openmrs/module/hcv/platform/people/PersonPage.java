/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadePosition;
import org.openmrs.module.hcv.domain.next.NextStep;
import org.openmrs.module.hcv.domain.picture.PictureFacts;
import org.openmrs.module.hcv.domain.treatment.CourseResult;
import org.openmrs.module.hcv.platform.access.Sight;

/** What the signed-in user may see on one person's page. */
public final class PersonPage {

    private final PersonSummary summary;
    private final NextStep nextStep;
    private final PictureFacts picture;
    private final List<TimelineEntry> timeline;
    private final ClinicalView clinical;
    private final Sight sight;
    private final boolean worksHere;

    PersonPage(
            PersonSummary summary,
            Optional<NextStep> nextStep,
            Optional<PictureFacts> picture,
            List<TimelineEntry> timeline,
            Optional<ClinicalView> clinical,
            Sight sight,
            boolean worksHere) {
        this.summary = summary;
        this.nextStep = nextStep.orElse(null);
        this.picture = picture.orElse(null);
        this.timeline = timeline;
        this.clinical = clinical.orElse(null);
        this.sight = sight;
        this.worksHere = worksHere;
    }

    public PersonSummary summary() {
        return summary;
    }

    public Optional<CascadePosition> position() {
        return summary.position();
    }

    /** What comes next; in which words is for {@link #sight()} to say. */
    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    /** What the picture shows; empty for those who see neither results nor contacts. */
    public Optional<PictureFacts> picture() {
        return Optional.ofNullable(picture);
    }

    /** Newest first. */
    public List<TimelineEntry> timeline() {
        return timeline;
    }

    /** Empty for those who may not see clinical records. */
    public Optional<ClinicalView> clinical() {
        return Optional.ofNullable(clinical);
    }

    /** In the order in which the courses started; empty where clinical records are not shown. */
    public List<CourseResult> courses() {
        return clinical == null ? Collections.emptyList() : clinical.courses();
    }

    /** Whether treatment, the liver and advice are part of the page. */
    public boolean clinicalShown() {
        return clinical != null;
    }

    /** Whether the person also works here, as far as the signed-in user is told: those who care for everybody. */
    public boolean worksHere() {
        return worksHere;
    }

    /** What else of it the signed-in user is shown. */
    public Sight sight() {
        return sight;
    }
}
