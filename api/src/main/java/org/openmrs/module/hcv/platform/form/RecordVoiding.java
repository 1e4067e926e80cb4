/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.Patient;
import org.openmrs.api.EncounterService;
import org.openmrs.api.ObsService;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.CascadePosition;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.form.ParsedForm;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes records out that were made in error, with a reason, and puts them back. Nothing is deleted. Safe for use by
 * several threads.
 */
public class RecordVoiding {

    /** The field of the reason. */
    public static final String REASON = "reason";
    /** The field of the reason in the user's own words. */
    public static final String WORDS = "words";
    /** The most characters of a reason in the user's own words. */
    public static final int WORDS_LENGTH = 200;

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final PatientHistoryReader histories;
    private final CurrentRules rules;
    private final AccessLog log;
    private final RecordFinder finder;
    private final RecordAccess rights;
    private final RecordWriter writer;
    private final FormReview review;
    private final Dictionary dictionary;
    private final VoidedRecords removed;
    private final People people;
    private final Clock clock;
    private final AfterRecording listener;

    public RecordVoiding(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            EncounterService encounters,
            ObsService observations,
            FormLibrary library,
            Dictionary dictionary,
            Places places,
            People people,
            PatientHistoryReader histories,
            CurrentRules rules,
            Access access,
            AccessLog log,
            Clock clock,
            AfterRecording listener) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.histories = histories;
        this.rules = rules;
        this.log = log;
        this.finder = new RecordFinder(sessionFactory, library, dictionary, people);
        this.rights = new RecordAccess(access, dictionary, clock);
        this.writer = new RecordWriter(sessionFactory, encounters, observations);
        this.review = new FormReview(histories, places, sessionFactory, clock);
        this.dictionary = dictionary;
        this.removed = new VoidedRecords(sessionFactory, library, finder, rights);
        this.people = people;
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * What taking the record out would change.
     *
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused where the user may not take it out
     * @throws UnknownRecord where the person has no such record in use
     */
    public VoidPreview preview(String personUuid, String encounterUuid) {
        FoundRecord record = finder.find(personUuid, encounterUuid);
        rights.requireVoid(record);
        Integer id = record.patient().getPatientId();
        log.add(AccessAction.VIEWED, id, personUuid, "record " + record.form().key());
        return new VoidPreview(
                record,
                PlatformDates.date(record.encounter().getEncounterDatetime()),
                position(histories.read(id)),
                position(histories.readWithout(id, encounterUuid)));
    }

    /**
     * Takes the record out; throws as {@link #preview} does.
     *
     * @param reasonKey key of a {@link VoidReason}
     * @param words more about it; needed where the reason is none of the list
     * @return why nothing was done; empty where it is done
     */
    public Problems remove(String personUuid, String encounterUuid, String reasonKey, String words) {
        FoundRecord record = finder.find(personUuid, encounterUuid);
        rights.requireVoid(record);
        String text = words.trim();
        Optional<VoidReason> reason = VoidReason.find(reasonKey);
        Problems problems = check(reasonKey, reason, text);
        if (!problems.isEmpty()) {
            return problems;
        }
        write(record, false, encounter -> {
            writer.voidRecord(encounter, reason.get().keep(text));
            note(AccessAction.VOIDED, record.patient(), RecordVoidings.place(encounterUuid, reason.get()));
        });
        return problems;
    }

    /**
     * Puts a record back, unless its form would not be saved today with what it says, or cannot show all of it.
     *
     * @return why nothing was done; empty where it is done
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused where the user may not
     * @throws UnknownRecord where the person has no such record that was taken out
     */
    public Problems restore(String personUuid, String encounterUuid) {
        FoundRecord record = finder.find(personUuid, encounterUuid);
        rights.requireRestore(record);
        Problems problems = Problems.collect();
        ParsedForm parsed = review.complete(record.form(), asItWas(record), record.patient());
        review.review(record.form(), parsed, record.patient(), Doers.of(record.encounter()), record.uuid())
                .errors()
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            return problems;
        }
        write(record, true, encounter -> {
            writer.restoreRecord(encounter);
            note(AccessAction.RESTORED, record.patient(), RecordVoidings.place(encounterUuid));
        });
        return problems;
    }

    private ParsedForm asItWas(FoundRecord record) {
        return new EncounterReader(dictionary).parse(record);
    }

    /** The person's records that were taken out and that the signed-in user may put back, newest first. */
    public List<VoidedRecord> removed(String personUuid) {
        Patient patient = people.requireOpen(personUuid);
        note(AccessAction.VIEWED, patient, "records");
        return removed.of(patient);
    }

    /** Whether {@link #removed(String)} holds any, for the page that leads there; it is no look by itself. */
    public boolean hasRemoved(String personUuid) {
        return !removed.of(people.requireOpen(personUuid)).isEmpty();
    }

    private static Problems check(String sent, Optional<VoidReason> reason, String words) {
        Problems problems = Problems.collect();
        if (sent.trim().isEmpty()) {
            problems.add(Problem.error(REASON, ProblemCode.REQUIRED));
        } else if (!reason.isPresent()) {
            problems.add(Problem.error(REASON, ProblemCode.UNKNOWN_CHOICE));
        }
        if (reason.isPresent() && reason.get() == VoidReason.OTHER && words.isEmpty()) {
            problems.add(Problem.error(WORDS, ProblemCode.REQUIRED));
        }
        KeepableText.check(WORDS, words, WORDS_LENGTH, problems);
        return problems;
    }

    private void write(FoundRecord record, boolean voidedBefore, Consumer<Encounter> work) {
        Integer id = record.encounter().getEncounterId();
        transaction.execute(status -> {
            Boolean voided = RecordLock.take(sessionFactory, id)
                    .map(found -> sessionFactory
                            .getCurrentSession()
                            .createQuery("select e.voided from Encounter e where e.encounterId = :id", Boolean.class)
                            .setParameter("id", id)
                            .uniqueResult())
                    .orElse(!voidedBefore);
            if (voided != voidedBefore) {
                // Somebody else was quicker.
                throw new UnknownRecord(record.encounter().getUuid());
            }
            work.accept(record.encounter());
            return null;
        });
        listener.recorded(record.patient().getPatientId());
    }

    private void note(AccessAction action, Patient patient, String place) {
        log.add(action, patient.getPatientId(), patient.getUuid(), place);
    }

    private CascadePosition position(PatientHistory history) {
        return CascadeCalculator.of(rules.current()).position(history, LocalDate.now(clock));
    }
}
