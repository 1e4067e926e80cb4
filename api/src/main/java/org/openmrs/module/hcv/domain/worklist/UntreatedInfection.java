/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.cascade.CascadeStatus;
import org.openmrs.module.hcv.domain.cascade.InfectionEpisode;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * The lists of a person with a current infection that is not being treated.
 *
 * A reinfection begins anew: an appointment of the earlier infection links nobody to care of this one. After a course
 * that did not clear the virus nobody is "not linked", because the course itself was care. Who was not seen for more than
 * {@code reengageAfterDays} is to be traced, and stays on the other lists. Used by one thread.
 */
final class UntreatedInfection {

    private final PatientHistory history;
    private final CascadeSnapshot snapshot;
    private final LocalDate found;

    UntreatedInfection(PatientHistory history, CascadeSnapshot snapshot) {
        this.history = history;
        this.snapshot = snapshot;
        this.found = snapshot.episodes()
                .current()
                .flatMap(InfectionEpisode::confirmedOn)
                .get();
    }

    void addTo(Map<Worklist, WorklistEntry> entries, int reengageAfterDays) {
        addCare(entries);
        LocalDate seen = LastContact.of(history, snapshot.asOf()).get();
        LocalDate lost = seen.plusDays(reengageAfterDays + 1L);
        if (!snapshot.asOf().isBefore(lost)) {
            entries.put(
                    Worklist.LOST_TO_FOLLOW_UP,
                    WorklistEntry.of(lost, WorklistBecauseCode.UNTREATED_NO_CONTACT, found, seen));
        }
    }

    private void addCare(Map<Worklist, WorklistEntry> entries) {
        CascadeStatus status = snapshot.position().status();
        if (status == CascadeStatus.CURRENT_AFTER_FAILURE) {
            LocalDate since = snapshot.position().since().get();
            entries.put(
                    Worklist.READY_TO_START,
                    WorklistEntry.of(since, WorklistBecauseCode.VIRUS_FOUND_AFTER_TREATMENT, since));
            return;
        }
        if (status == CascadeStatus.CURRENT_REINFECTED) {
            entries.put(
                    Worklist.REINFECTION,
                    WorklistEntry.of(found, WorklistBecauseCode.VIRUS_FOUND_AGAIN, found, earlierEnd()));
        }
        Optional<WorklistEntry> ready = ready();
        if (ready.isPresent()) {
            entries.put(Worklist.READY_TO_START, ready.get());
        } else {
            entries.put(
                    Worklist.NOT_LINKED, WorklistEntry.of(found, WorklistBecauseCode.VIRUS_FOUND_NOT_LINKED, found));
        }
    }

    private LocalDate earlierEnd() {
        List<InfectionEpisode> all = snapshot.episodes().all();
        return all.get(all.size() - 2).closedOn().get();
    }

    private Optional<WorklistEntry> ready() {
        for (LocalDate linkage : history.linkages()) {
            if (!linkage.isBefore(found) && !linkage.isAfter(snapshot.asOf())) {
                return Optional.of(WorklistEntry.of(linkage, WorklistBecauseCode.VIRUS_FOUND_LINKED, found, linkage));
            }
        }
        for (TreatmentCourse course : history.courses()) {
            if (course.start().isAfter(snapshot.asOf())) {
                return Optional.of(
                        WorklistEntry.of(found, WorklistBecauseCode.VIRUS_FOUND_START_PLANNED, found, course.start()));
            }
        }
        return Optional.empty();
    }
}
