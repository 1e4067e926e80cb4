/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.countersign;

import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.api.ObsService;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.form.AfterRecording;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets those with {@link HcvPrivilege#COUNTERSIGN_TESTS} who reach everybody accept the provisional tests of a visit, or
 * send them back with a note to whoever entered them. What was looked at is what is accepted: a record that changed
 * meanwhile is shown again instead. Safe for use by several threads.
 */
public class Countersigning {

    /** Most characters of the note with which tests are sent back. */
    public static final int NOTE_LENGTH = 255;

    /** Most visits that are listed at once. */
    public static final int LIMIT = 100;

    /** What the access log calls this page. */
    static final String PLACE = "countersign";

    private final TransactionTemplate transaction;
    private final ProvisionalRecords records;
    private final CountersignStates states;
    private final CountersignLists lists;
    private final CountersignWriter writer;
    private final Access access;
    private final AfterRecording listener;

    public Countersigning(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            ObsService observations,
            Dictionary dictionary,
            PatientHistoryReader histories,
            People people,
            Access access,
            AccessLog log,
            Clock clock,
            AfterRecording listener) {
        this.transaction = new TransactionTemplate(transactionManager);
        this.records = new ProvisionalRecords(sessionFactory, dictionary);
        this.states = new CountersignStates(sessionFactory, records);
        this.lists = new CountersignLists(records, states, histories, people, access, log);
        this.writer = new CountersignWriter(sessionFactory, observations, records, log, clock);
        this.access = access;
        this.listener = listener;
    }

    /** Whether the signed-in user countersigns tests. */
    public boolean isOpen() {
        return access.has(HcvPrivilege.COUNTERSIGN_TESTS)
                && access.has(HcvPrivilege.VIEW_PEOPLE)
                && access.has(HcvPrivilege.VIEW_CLINICAL);
    }

    /** How many visits wait for the signed-in user; none for who does not countersign. */
    public int waitingCount() {
        return isOpen() ? lists.waitingCount() : 0;
    }

    /**
     * Visits that wait, at most {@link #LIMIT}; those sent back and not changed since behind all others, else the oldest
     * first. Everybody shown is noted in the access log.
     *
     * @throws AccessRefused for who does not countersign
     */
    public List<CountersignItem> waiting() {
        require();
        return lists.waiting(LIMIT);
    }

    /**
     * Accepts the provisional tests of a visit.
     *
     * @param version of the record as it was shown
     * @return false where it says something else by now; empty where nothing of it is provisional
     */
    public Optional<Boolean> accept(String encounterUuid, String version) {
        return find(encounterUuid).map(record -> {
            Boolean done = transaction.execute(status -> {
                writer.lock(record);
                if (!version.equals(states.version(record))) {
                    return false;
                }
                writer.accept(record);
                writer.keepAccepted(record, version, ownPersonId());
                return true;
            });
            if (done) {
                listener.recorded(record.personId());
            }
            return done;
        });
    }

    /**
     * Sends the tests of a visit back to whoever entered them; they stay provisional.
     *
     * @param version of the record as it was shown
     * @return why nothing was done; empty where nothing of it is provisional
     */
    public Optional<Problems> sendBack(String encounterUuid, String version, String note) {
        return find(encounterUuid).map(record -> {
            Problems problems = check(note.trim());
            if (!problems.hasErrors()) {
                transaction.execute(status -> {
                    writer.lock(record);
                    writer.keepSentBack(record, version, note.trim(), ownPersonId());
                    return null;
                });
            }
            return problems;
        });
    }

    /** The signed-in user's own records that were sent back and not changed since, of people within reach. */
    public List<SentBackRecord> sentBackToUser() {
        return access.has(HcvPrivilege.RECORD_SCREENING)
                ? access.ownPersonId().map(lists::sentBackTo).orElseGet(Collections::emptyList)
                : Collections.emptyList();
    }

    /** Whether the visit's tests are provisional; for a page that has checked that the user may see the record. */
    public boolean isProvisional(String encounterUuid) {
        return KeepableText.isKeepable(encounterUuid)
                && records.of(encounterUuid).isPresent();
    }

    /** What was last done with the visit's tests; for a page that has checked that the user may see the record. */
    public Optional<CountersignNote> last(String encounterUuid) {
        return KeepableText.isKeepable(encounterUuid) ? states.last(encounterUuid) : Optional.empty();
    }

    private void require() {
        access.require(HcvPrivilege.USE_MODULE);
        access.require(HcvPrivilege.COUNTERSIGN_TESTS);
        access.require(HcvPrivilege.VIEW_PEOPLE);
        access.require(HcvPrivilege.VIEW_CLINICAL);
    }

    private Optional<ProvisionalRecord> find(String encounterUuid) {
        require();
        Optional<ProvisionalRecord> record =
                KeepableText.isKeepable(encounterUuid) ? records.of(encounterUuid) : Optional.empty();
        record.ifPresent(found -> access.requireReach(found.personId()));
        return record;
    }

    private Integer ownPersonId() {
        return access.ownPersonId().orElseThrow(AccessRefused::outOfReach);
    }

    private static Problems check(String note) {
        Problems problems = Problems.collect();
        if (note.isEmpty()) {
            problems.add(Problem.error("note", ProblemCode.REQUIRED));
        }
        KeepableText.check("note", note, NOTE_LENGTH, problems);
        return problems;
    }
}
