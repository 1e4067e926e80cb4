/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.Patient;
import org.openmrs.module.hcv.platform.history.PlatformDates;

/** Lists the records of a person that were taken out and that the signed-in user may put back. */
final class VoidedRecords {

    private final SessionFactory sessionFactory;
    private final FormLibrary library;
    private final RecordFinder finder;
    private final RecordAccess rights;

    VoidedRecords(SessionFactory sessionFactory, FormLibrary library, RecordFinder finder, RecordAccess rights) {
        this.sessionFactory = sessionFactory;
        this.library = library;
        this.finder = finder;
        this.rights = rights;
    }

    /** What was taken out last first. */
    List<VoidedRecord> of(Patient patient) {
        List<VoidedRecord> removed = new ArrayList<>();
        for (Encounter encounter : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "from Encounter e where e.patient.patientId = :patient and e.voided = true "
                                + "order by e.dateVoided desc, e.encounterId desc",
                        Encounter.class)
                .setParameter("patient", patient.getPatientId())
                .getResultList()) {
            library.all().stream()
                    .filter(form -> finder.isOf(form, encounter))
                    .map(form -> new FoundRecord(encounter, patient, form))
                    .filter(record -> rights.maySee(record) && rights.mayRestore(record))
                    .forEach(record -> removed.add(line(record)));
        }
        return removed;
    }

    private static VoidedRecord line(FoundRecord record) {
        Encounter encounter = record.encounter();
        return new VoidedRecord(
                record.form(),
                encounter.getUuid(),
                PlatformDates.date(encounter.getEncounterDatetime()),
                Optional.ofNullable(encounter.getDateVoided()).map(RecordHistoryReader::local),
                RecordHistoryReader.name(encounter.getVoidedBy()),
                encounter.getVoidReason() == null ? "" : encounter.getVoidReason());
    }
}
