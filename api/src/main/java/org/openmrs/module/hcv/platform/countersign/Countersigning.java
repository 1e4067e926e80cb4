/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.countersign;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.LockModeType;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.Obs;
import org.openmrs.Patient;
import org.openmrs.api.ObsService;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.Elevation;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.form.AfterRecording;
import org.openmrs.module.hcv.platform.form.RecordVersion;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.provider.Colleagues;
import org.openmrs.util.PrivilegeConstants;
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

    private static final String PLACE = "countersign";

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final ObsService observations;
    private final ProvisionalRecords records;
    private final PatientHistoryReader histories;
    private final People people;
    private final Colleagues colleagues;
    private final Access access;
    private final AccessLog log;
    private final Clock clock;
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
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.observations = observations;
        this.records = new ProvisionalRecords(sessionFactory, dictionary);
        this.histories = histories;
        this.people = people;
        this.colleagues = new Colleagues(sessionFactory);
        this.access = access;
        this.log = log;
        this.clock = clock;
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
        if (!isOpen()) {
            return 0;
        }
        List<ProvisionalRecord> all = others();
        Map<String, CountersignRow> last = last(all);
        return (int) all.stream().filter(record -> isForClinician(record, last)).count();
    }

    /**
     * Visits that wait, at most {@link #LIMIT}; those sent back and not changed since behind all others, else the oldest
     * first. Everybody shown is noted in the access log.
     *
     * @throws AccessRefused for who does not countersign
     */
    public List<CountersignItem> waiting() {
        require();
        List<ProvisionalRecord> every = others();
        Map<String, CountersignRow> last = last(every);
        every.sort(Comparator.comparing(record -> !isForClinician(record, last)));
        List<ProvisionalRecord> all = every.subList(0, Math.min(LIMIT, every.size()));
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
                        colleagues.name(record.enteredBy()),
                        tests(known.get(record.personId()), record),
                        version(record),
                        row == null || row.isAccepted() ? null : note(row),
                        isForClinician(record, last)));
            }
        }
        return items;
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
                lock(record);
                if (!version.equals(version(record))) {
                    return false;
                }
                String reason = Context.getMessageSourceService().getMessage("hcv.countersign.reason");
                Elevation.with(
                        () -> {
                            for (Obs answer : records.answers(record.encounterId())) {
                                answer.setStatus(Obs.Status.FINAL);
                                observations.saveObs(answer, reason);
                            }
                            return record;
                        },
                        PrivilegeConstants.EDIT_OBS,
                        PrivilegeConstants.GET_OBS,
                        PrivilegeConstants.GET_ENCOUNTERS,
                        PrivilegeConstants.GET_CONCEPTS,
                        PrivilegeConstants.GET_GLOBAL_PROPERTIES,
                        PrivilegeConstants.GET_LOCATIONS,
                        PrivilegeConstants.GET_PATIENTS);
                keep(record, version, true, null);
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
                    lock(record);
                    keep(record, version, false, note.trim());
                    return null;
                });
            }
            return problems;
        });
    }

    /** The signed-in user's own records that were sent back and not changed since, of people within reach. */
    public List<SentBackRecord> sentBackToUser() {
        if (!access.has(HcvPrivilege.RECORD_SCREENING) || !access.ownPersonId().isPresent()) {
            return Collections.emptyList();
        }
        List<ProvisionalRecord> own =
                new ArrayList<>(records.enteredBy(access.ownPersonId().get()));
        Map<String, CountersignRow> last = last(own);
        own.removeIf(record -> isForClinician(record, last));
        if (!access.reachesEverybody()) {
            Set<Integer> caseload = access.caseload();
            own.removeIf(record -> !caseload.contains(record.personId()));
        }
        Map<Integer, PersonSummary> summaries = summaries(
                own.stream().map(ProvisionalRecord::personId).distinct().collect(Collectors.toList()));
        return own.stream()
                .filter(record -> summaries.containsKey(record.personId()))
                .map(record -> new SentBackRecord(
                        summaries.get(record.personId()), record, note(last.get(record.encounterUuid()))))
                .collect(Collectors.toList());
    }

    /** Whether the visit's tests are provisional; for a page that has checked that the user may see the record. */
    public boolean isProvisional(String encounterUuid) {
        return KeepableText.isKeepable(encounterUuid)
                && records.of(encounterUuid).isPresent();
    }

    /** What was last done with the visit's tests; for a page that has checked that the user may see the record. */
    public Optional<CountersignNote> last(String encounterUuid) {
        return KeepableText.isKeepable(encounterUuid)
                ? Optional.ofNullable(records.last(Collections.singleton(encounterUuid))
                                .get(encounterUuid))
                        .map(this::note)
                : Optional.empty();
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

    private List<ProvisionalRecord> others() {
        List<ProvisionalRecord> all = new ArrayList<>(records.all());
        access.ownPersonId().ifPresent(own -> all.removeIf(record -> own.equals(record.personId())));
        return all;
    }

    private Map<String, CountersignRow> last(List<ProvisionalRecord> of) {
        return records.last(of.stream().map(ProvisionalRecord::encounterUuid).collect(Collectors.toList()));
    }

    private boolean isForClinician(ProvisionalRecord record, Map<String, CountersignRow> last) {
        CountersignRow row = last.get(record.encounterUuid());
        return row == null || row.isAccepted() || !row.recordVersion().equals(version(record));
    }

    private Map<Integer, PersonSummary> summaries(List<Integer> ids) {
        Map<Integer, PersonSummary> summaries = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            summaries.putAll(people.summaries(ids));
            Map<Integer, String> shown = new LinkedHashMap<>();
            summaries.forEach((id, person) -> shown.put(id, person.uuid()));
            log.add(AccessAction.LISTED, shown, PLACE);
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

    private String version(ProvisionalRecord record) {
        return RecordVersion.of(sessionFactory, record.encounterId());
    }

    private CountersignNote note(CountersignRow row) {
        return new CountersignNote(row, colleagues.name(row.doneBy()));
    }

    private void lock(ProvisionalRecord record) {
        session()
                .createQuery("select e from Encounter e where e.encounterId = :id", Encounter.class)
                .setParameter("id", record.encounterId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResult();
    }

    private void keep(ProvisionalRecord record, String version, boolean accepted, String note) {
        session()
                .save(new CountersignRow(
                        UUID.randomUUID().toString(),
                        record.encounterUuid(),
                        version,
                        accepted,
                        note,
                        access.ownPersonId().orElseThrow(AccessRefused::outOfReach),
                        now()));
        Patient patient = session().get(Patient.class, record.personId());
        log.add(
                AccessAction.CHANGED,
                patient.getPatientId(),
                patient.getUuid(),
                PLACE + (accepted ? " accepted" : " sent back"));
    }

    private static Problems check(String note) {
        Problems problems = Problems.collect();
        int characters = note.codePointCount(0, note.length());
        if (note.isEmpty()) {
            problems.add(Problem.error("note", ProblemCode.REQUIRED));
        } else if (characters > NOTE_LENGTH) {
            problems.add(Problem.error("note", ProblemCode.TOO_LONG, NOTE_LENGTH, characters));
        }
        KeepableText.firstUnsupported(note)
                .ifPresent(character ->
                        problems.add(Problem.error("note", ProblemCode.TEXT_UNSUPPORTED_CHARACTER, character)));
        return problems;
    }

    private Session session() {
        return sessionFactory.getCurrentSession();
    }

    /** Some databases keep whole seconds and would round half of one up, into what has not come yet. */
    private Date now() {
        return Date.from(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
