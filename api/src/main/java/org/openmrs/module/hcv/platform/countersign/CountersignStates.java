/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.countersign;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.form.RecordVersion;
import org.openmrs.module.hcv.platform.provider.Colleagues;

/** Where provisional visits stand: with a clinician, or back with whoever entered them. Checks nobody's privileges. */
final class CountersignStates {

    private final SessionFactory sessionFactory;
    private final ProvisionalRecords records;
    private final Colleagues colleagues;

    CountersignStates(SessionFactory sessionFactory, ProvisionalRecords records) {
        this.sessionFactory = sessionFactory;
        this.records = records;
        this.colleagues = new Colleagues(sessionFactory);
    }

    /** What was done last with each of the visits, by the uuid of its encounter. */
    Map<String, CountersignRow> last(List<ProvisionalRecord> of) {
        return records.last(of.stream().map(ProvisionalRecord::encounterUuid).collect(Collectors.toList()));
    }

    /** What was done last with a visit's tests. */
    Optional<CountersignNote> last(String encounterUuid) {
        return Optional.ofNullable(
                        records.last(Collections.singleton(encounterUuid)).get(encounterUuid))
                .map(this::note);
    }

    /** Whether a visit was never sent back, or was changed since. */
    boolean isForClinician(ProvisionalRecord record, Map<String, CountersignRow> last) {
        CountersignRow row = last.get(record.encounterUuid());
        return row == null || row.isAccepted() || !row.recordVersion().equals(version(record));
    }

    /** Of the record as it is now; another one once it says something else. */
    String version(ProvisionalRecord record) {
        return RecordVersion.of(sessionFactory, record.encounterId());
    }

    /** The note with which a visit was sent back, and by whom. */
    CountersignNote note(CountersignRow row) {
        return new CountersignNote(row, colleagues.name(row.doneBy()));
    }

    /** Name of whose account entered the visit. */
    String author(ProvisionalRecord record) {
        return colleagues.name(record.enteredBy());
    }
}
