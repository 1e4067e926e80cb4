/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Code;

/**
 * One course of treatment of one person.
 *
 * Planned duration is in whole weeks, 1 or more. The last dose is the last one actually taken. A last dose before the
 * start is kept as recorded (checks on input name it); the rules then read the course as discontinued. Courses are
 * equal when their UUIDs are. Immutable and thread-safe.
 */
public final class TreatmentCourse {

    private static final int DAYS_A_WEEK = 7;

    private final String uuid;
    private final LocalDate start;
    private final int plannedWeeks;
    private final Code regimen;
    private final LocalDate lastDose;
    private final boolean recordedComplete;
    private final Code stopReason;
    private final boolean startedElsewhere;
    private final boolean weeksAssumed;
    private final String encounterUuid;

    private TreatmentCourse(Draft draft) {
        this.uuid = Objects.requireNonNull(draft.uuid, "uuid");
        this.start = Objects.requireNonNull(draft.start, "start");
        if (draft.plannedWeeks < 1) {
            throw new IllegalArgumentException("planned weeks must be 1 or more, not " + draft.plannedWeeks);
        }
        this.plannedWeeks = draft.plannedWeeks;
        this.regimen = draft.regimen;
        this.lastDose = draft.lastDose;
        this.recordedComplete = draft.recordedComplete;
        this.stopReason = draft.stopReason;
        this.startedElsewhere = draft.startedElsewhere;
        this.weeksAssumed = draft.weeksAssumed;
        this.encounterUuid = draft.encounterUuid;
    }

    /**
     * A course started here, without last dose.
     *
     * @throws IllegalArgumentException when fewer than one week is planned
     */
    public static TreatmentCourse of(String uuid, LocalDate start, int plannedWeeks) {
        Draft draft = new Draft();
        draft.uuid = uuid;
        draft.start = start;
        draft.plannedWeeks = plannedWeeks;
        return new TreatmentCourse(draft);
    }

    public TreatmentCourse withRegimen(Code code) {
        Draft draft = new Draft(this);
        draft.regimen = Objects.requireNonNull(code, "regimen");
        return new TreatmentCourse(draft);
    }

    public TreatmentCourse withLastDose(LocalDate date) {
        Draft draft = new Draft(this);
        draft.lastDose = Objects.requireNonNull(date, "lastDose");
        return new TreatmentCourse(draft);
    }

    /** Recorded as complete by the clinic, whatever the dates say. */
    public TreatmentCourse completed() {
        Draft draft = new Draft(this);
        draft.recordedComplete = true;
        return new TreatmentCourse(draft);
    }

    /** Stopped, with the last dose actually taken and why. */
    public TreatmentCourse stopped(LocalDate lastDoseTaken, Code reason) {
        Draft draft = new Draft(this);
        draft.lastDose = Objects.requireNonNull(lastDoseTaken, "lastDose");
        draft.stopReason = Objects.requireNonNull(reason, "reason");
        return new TreatmentCourse(draft);
    }

    /** Started at another service: not a start of this one. */
    public TreatmentCourse elsewhere() {
        Draft draft = new Draft(this);
        draft.startedElsewhere = true;
        return new TreatmentCourse(draft);
    }

    /** Whose plan was not recorded: the planned weeks are the usual ones. */
    public TreatmentCourse withAssumedWeeks() {
        Draft draft = new Draft(this);
        draft.weeksAssumed = true;
        return new TreatmentCourse(draft);
    }

    public TreatmentCourse withEncounter(String encounter) {
        Draft draft = new Draft(this);
        draft.encounterUuid = Objects.requireNonNull(encounter, "encounter");
        return new TreatmentCourse(draft);
    }

    /** The course as it stood at the end of that day: an end that lies later is not known yet. */
    public TreatmentCourse asOf(LocalDate date) {
        if (lastDose == null || !lastDose.isAfter(date)) {
            return this;
        }
        Draft draft = new Draft(this);
        draft.lastDose = null;
        draft.recordedComplete = false;
        draft.stopReason = null;
        return new TreatmentCourse(draft);
    }

    public String uuid() {
        return uuid;
    }

    /** Day of the first dose. */
    public LocalDate start() {
        return start;
    }

    public int plannedWeeks() {
        return plannedWeeks;
    }

    /** Planned day of the last dose: 7 days a week, the first dose on the first of them. */
    public LocalDate plannedLastDose() {
        return start.plusDays((long) DAYS_A_WEEK * plannedWeeks - 1);
    }

    public Optional<Code> regimen() {
        return Optional.ofNullable(regimen);
    }

    public Optional<LocalDate> lastDose() {
        return Optional.ofNullable(lastDose);
    }

    public boolean isRecordedComplete() {
        return recordedComplete;
    }

    public Optional<Code> stopReason() {
        return Optional.ofNullable(stopReason);
    }

    public boolean isStartedElsewhere() {
        return startedElsewhere;
    }

    /** Whether the planned weeks were not recorded. */
    public boolean isWeeksAssumed() {
        return weeksAssumed;
    }

    public Optional<String> encounterUuid() {
        return Optional.ofNullable(encounterUuid);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreatmentCourse && uuid.equals(((TreatmentCourse) other).uuid);
    }

    @Override
    public int hashCode() {
        return uuid.hashCode();
    }

    @Override
    public String toString() {
        return "course " + uuid + " from " + start + ", " + plannedWeeks + " weeks";
    }

    private static final class Draft {
        private String uuid;
        private LocalDate start;
        private int plannedWeeks;
        private Code regimen;
        private LocalDate lastDose;
        private boolean recordedComplete;
        private Code stopReason;
        private boolean startedElsewhere;
        private boolean weeksAssumed;
        private String encounterUuid;

        private Draft() {}

        private Draft(TreatmentCourse course) {
            this.uuid = course.uuid;
            this.start = course.start;
            this.plannedWeeks = course.plannedWeeks;
            this.regimen = course.regimen;
            this.lastDose = course.lastDose;
            this.recordedComplete = course.recordedComplete;
            this.stopReason = course.stopReason;
            this.startedElsewhere = course.startedElsewhere;
            this.weeksAssumed = course.weeksAssumed;
            this.encounterUuid = course.encounterUuid;
        }
    }
}
