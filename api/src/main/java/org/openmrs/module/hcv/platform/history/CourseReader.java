/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * Reads treatment courses: a start and, if there is one, the end that belongs to it.
 *
 * <p>An end belongs to the latest course that had started by then and has no end yet; where two visits record the end
 * of the same course, the later visit counts. A start without planned weeks is read with the
 * programme's usual number of them and marked so.
 */
final class CourseReader {

    private static final String WITHOUT_RIBAVIRIN = "sof-vel";
    private static final String WITH_RIBAVIRIN = "sof-vel-rbv";

    private final int usualWeeks;

    CourseReader(int usualWeeks) {
        this.usualWeeks = usualWeeks;
    }

    List<TreatmentCourse> read(List<EncounterRow> encounters) {
        List<EncounterRow> starts = new ArrayList<>();
        List<EncounterRow> ends = new ArrayList<>();
        for (EncounterRow encounter : encounters) {
            if (start(encounter).isPresent()) {
                starts.add(encounter);
            }
            if (encounter.first("treatment.last-dose").isPresent() || completed(encounter)) {
                ends.add(encounter);
            }
        }
        starts.sort(Comparator.comparing(encounter -> start(encounter).get()));
        ends.sort(Comparator.comparing(CourseReader::ended));
        List<TreatmentCourse> courses = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Optional<LocalDate> next = i + 1 < starts.size() ? start(starts.get(i + 1)) : Optional.empty();
            courses.add(course(starts.get(i), endOf(start(starts.get(i)).get(), next, ends)));
        }
        return courses;
    }

    private static Optional<LocalDate> start(EncounterRow encounter) {
        return encounter.first("treatment.start").flatMap(row -> row.valueDate);
    }

    private static boolean completed(EncounterRow encounter) {
        return encounter
                .first("treatment.end")
                .map(row -> row.isAnswered("treatment-end.completed"))
                .orElse(false);
    }

    private static LocalDate ended(EncounterRow encounter) {
        return encounter
                .first("treatment.last-dose")
                .flatMap(row -> row.valueDate)
                .orElse(encounter.date);
    }

    private static Optional<EncounterRow> endOf(LocalDate start, Optional<LocalDate> next, List<EncounterRow> ends) {
        EncounterRow found = null;
        for (EncounterRow end : ends) {
            boolean afterStart = !ended(end).isBefore(start);
            boolean beforeNext = !next.isPresent() || ended(end).isBefore(next.get());
            if (afterStart && beforeNext && (found == null || !end.date.isBefore(found.date))) {
                found = end;
            }
        }
        return Optional.ofNullable(found);
    }

    private TreatmentCourse course(EncounterRow encounter, Optional<EncounterRow> end) {
        Optional<Integer> weeks =
                encounter.first("treatment.weeks").flatMap(row -> row.number).map(Double::intValue);
        TreatmentCourse course = TreatmentCourse.of(
                encounter.uuid,
                start(encounter).get(),
                weeks.filter(planned -> planned > 0).orElse(usualWeeks));
        if (encounter.encounterUuid.isPresent()) {
            course = course.withEncounter(encounter.encounterUuid.get());
        }
        if (!weeks.filter(planned -> planned > 0).isPresent()) {
            course = course.withAssumedWeeks();
        }
        Optional<String> regimen = regimen(encounter);
        if (regimen.isPresent()) {
            course = course.withRegimen(Code.of(regimen.get()));
        }
        if (isYes(encounter, "treatment.started-elsewhere")) {
            course = course.elsewhere();
        }
        return end.isPresent() ? ended(course, end.get()) : course;
    }

    /** The form asks for ribavirin beside the regimen too; the two say the same of {@code sof-vel-rbv}. */
    private static Optional<String> regimen(EncounterRow encounter) {
        Optional<String> regimen = encounter.first("treatment.regimen").flatMap(ObsRow::shortAnswer);
        boolean withRibavirin = isYes(encounter, "treatment.ribavirin");
        return withRibavirin ? regimen.map(code -> code.equals(WITHOUT_RIBAVIRIN) ? WITH_RIBAVIRIN : code) : regimen;
    }

    private static boolean isYes(EncounterRow encounter, String question) {
        return encounter.first(question).map(row -> row.isAnswered("yes")).orElse(false);
    }

    private static TreatmentCourse ended(TreatmentCourse course, EncounterRow end) {
        Optional<LocalDate> lastDose = end.first("treatment.last-dose").flatMap(row -> row.valueDate);
        Optional<String> reason = end.first("treatment.stop-reason").flatMap(ObsRow::shortAnswer);
        TreatmentCourse ended = lastDose.isPresent() ? course.withLastDose(lastDose.get()) : course;
        if (completed(end)) {
            ended = ended.completed();
        }
        return reason.isPresent() && lastDose.isPresent()
                ? ended.stopped(lastDose.get(), Code.of(reason.get()))
                : ended;
    }
}
