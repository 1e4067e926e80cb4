/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people.picture;

import java.time.LocalDate;
import java.util.Locale;
import org.openmrs.module.hcv.domain.picture.CourseBar;
import org.openmrs.module.hcv.domain.picture.Lane;
import org.openmrs.module.hcv.domain.picture.Mark;
import org.openmrs.module.hcv.domain.picture.MarkKind;
import org.openmrs.module.hcv.domain.picture.PictureFacts;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.web.page.Texts;

/** The words of a picture. Thread-safe. */
final class PictureWords {

    private final Texts texts;

    PictureWords(Texts texts) {
        this.texts = texts;
    }

    Locale locale() {
        return texts.locale();
    }

    String title() {
        return texts.of("hcv.picture.title");
    }

    /** What the picture shows, for those who do not see it; the table beside it tells each record. */
    String description(PictureFacts facts, LocalDate first) {
        return texts.of(
                "hcv.picture.description", facts.marks().size(), facts.courses().size(), first, facts.today());
    }

    String lane(Lane lane) {
        return texts.of("hcv.picture.lane." + lane.key());
    }

    String kind(MarkKind kind) {
        return texts.of("hcv.picture.mark." + kind.key());
    }

    String mark(Mark mark) {
        String kind = mark.analyte().filter(one -> one == Analyte.CORE_ANTIGEN).isPresent()
                ? texts.of("hcv.picture.core-antigen", kind(mark.kind()))
                : kind(mark.kind());
        return texts.of("hcv.picture.on-day", kind, mark.date());
    }

    String course(CourseBar course) {
        return course.takenUntil()
                .map(until -> texts.of("hcv.picture.course.taken", course.start(), until, course.plannedEnd()))
                .orElseGet(() -> texts.of("hcv.picture.course.planned", course.start(), course.plannedEnd()));
    }

    String window(PictureFacts facts) {
        return facts.testWindow()
                .map(window -> texts.of("hcv.picture.window.days", window.first(), window.last()))
                .orElse("");
    }

    String planned() {
        return texts.of("hcv.picture.planned");
    }

    String taken() {
        return texts.of("hcv.picture.taken");
    }

    String window() {
        return texts.of("hcv.picture.window");
    }

    String today() {
        return texts.of("hcv.picture.today");
    }
}
