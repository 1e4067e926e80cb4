/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.countersign;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;

/**
 * Lists provisional visits with the names and tests of their people, and notes in the access log whom it showed. Whoever
 * asks has checked that the signed-in user may see the list.
 */
final class CountersignLists {

    private final ProvisionalRecords records;
    private final CountersignStates states;
    private final PatientHistoryReader histories;
    private final People people;
    private final Access access;
    private final AccessLog log;

    CountersignLists(
            ProvisionalRecords records,
            CountersignStates states,
            PatientHistoryReader histories,
            People people,
            Access access,
            AccessLog log) {
        this.records = records;
        this.states = states;
        this.histories = histories;
        this.people = people;
        this.access = access;
        this.log = log;
    }

    /** How many visits wait for a clinician, the signed-in user's own left out. */
    int waitingCount() {
        List<ProvisionalRecord> all = others();
        Map<String, CountersignRow> last = states.last(all);
        return (int) all.stream()
                .filter(record -> states.isForClinician(record, last))
                .count();
    }

    /** Those that wait, at most so many; those sent back and not changed since behind all others. */
    List<CountersignItem> waiting(int limit) {
        List<ProvisionalRecord> every = others();
        Map<String, CountersignRow> last = states.last(every);
        every.sort(Comparator.comparing(record -> !states.isForClinician(record, last)));
        List<ProvisionalRecord> all = every.subList(0, Math.min(limit, every.size()));
        List<Integer> ids =
                all.stream().map(ProvisionalRecord::personId).distinct().collect(Collectors.toList());
        Map<Integer, PersonSummary> summaries = summaries(ids);
        Map<Integer, PatientHistory> known = ids.isEmpty() ? Collections.emptyMap() : histories.read(ids);
        List<CountersignItem> items = new ArrayList<>();
        for (ProvisionalRecord record : all) {
            PersonSummary person = summaries.get(record.personId());
            if (person != null) {
                CountersignRow row = last.get(record.encounterUuid());
                items.add(new CountersignItem(
                        person,
                        record,
                        states.author(record),
                        tests(known.get(record.personId()), record),
                        states.version(record),
                        row == null || row.isAccepted() ? null : states.note(row),
                        states.isForClinician(record, last)));
            }
        }
        return items;
    }

    /** Those that an account with that person entered, that were sent back and not changed since, of people within reach. */
    List<SentBackRecord> sentBackTo(Integer personId) {
        List<ProvisionalRecord> own = new ArrayList<>(records.enteredBy(personId));
        Map<String, CountersignRow> last = states.last(own);
        own.removeIf(record -> states.isForClinician(record, last));
        if (!access.reachesEverybody()) {
            Set<Integer> caseload = access.caseload();
            own.removeIf(record -> !caseload.contains(record.personId()));
        }
        Map<Integer, PersonSummary> summaries = summaries(
                own.stream().map(ProvisionalRecord::personId).distinct().collect(Collectors.toList()));
        return own.stream()
                .filter(record -> summaries.containsKey(record.personId()))
                .map(record -> new SentBackRecord(
                        summaries.get(record.personId()), record, states.note(last.get(record.encounterUuid()))))
                .collect(Collectors.toList());
    }

    private List<ProvisionalRecord> others() {
        List<ProvisionalRecord> all = new ArrayList<>(records.all());
        access.ownPersonId().ifPresent(own -> all.removeIf(record -> own.equals(record.personId())));
        return all;
    }

    private Map<Integer, PersonSummary> summaries(List<Integer> ids) {
        Map<Integer, PersonSummary> summaries = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            summaries.putAll(people.summaries(ids));
            Map<Integer, String> shown = new LinkedHashMap<>();
            summaries.forEach((id, person) -> shown.put(id, person.uuid()));
            log.add(AccessAction.LISTED, shown, Countersigning.PLACE);
        }
        return summaries;
    }

    private static List<HcvTest> tests(PatientHistory history, ProvisionalRecord record) {
        return history.tests().stream()
                .filter(HcvTest::isProvisional)
                .filter(test -> test.encounterUuid()
                        .filter(record.encounterUuid()::equals)
                        .isPresent())
                .collect(Collectors.toList());
    }
}
