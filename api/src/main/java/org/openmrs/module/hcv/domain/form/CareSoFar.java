/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/** What was recorded of a person before the form at hand. */
public final class CareSoFar {

    private final List<HcvTest> tests;
    private final List<TreatmentCourse> courses;

    private CareSoFar(Collection<HcvTest> tests, Collection<TreatmentCourse> courses) {
        this.tests = Collections.unmodifiableList(new ArrayList<>(tests));
        this.courses = Collections.unmodifiableList(new ArrayList<>(courses));
    }

    public static CareSoFar of(Collection<HcvTest> tests, Collection<TreatmentCourse> courses) {
        return new CareSoFar(tests, courses);
    }

    /** Nothing was recorded yet. */
    public static CareSoFar nothing() {
        return new CareSoFar(Collections.emptyList(), Collections.emptyList());
    }

    List<HcvTest> tests() {
        return tests;
    }

    /** The course of the latest start up to that day that had not ended before it. */
    Optional<TreatmentCourse> courseOn(LocalDate day) {
        return courses.stream()
                .filter(course -> !course.start().isAfter(day))
                .filter(course ->
                        !course.lastDose().filter(last -> last.isBefore(day)).isPresent())
                .max(Comparator.comparing(TreatmentCourse::start));
    }

    /** The course of the latest start that has no last dose. */
    Optional<TreatmentCourse> openCourse() {
        return courses.stream()
                .filter(course -> !course.lastDose().isPresent())
                .max(Comparator.comparing(TreatmentCourse::start));
    }
}
