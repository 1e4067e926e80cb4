/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.readmodel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.SessionFactory;
import org.hibernate.exception.ConstraintViolationException;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.worklist.LastContact;
import org.openmrs.module.hcv.domain.worklist.WorklistSpans;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the rows of the worklists in step with the records.
 *
 * <p>{@link #refresh()} compares what everybody's records look like with what they looked like when their rows were made,
 * and makes anew the rows of those whose changed, whichever door the change came through. Everybody's are made anew when a
 * rule or the meaning of a concept has changed, when rows were lost, when the clock has gone back to a day before the rows begin, and when
 * {@link #rebuild()} asks for it. Rows made on one day stay right on later days: they say which days they hold for.
 *
 * <p>Several may call this at once, on one server or on several: one makes the rows, the others wait for it and then find
 * nothing to do. It waits on one row of the state table, always the first that is written, so that no two wait for each
 * other.
 */
public class ReadModel {

    /** Raise it whenever the code comes to say something else of the same records, so that old rows are not trusted. */
    private static final int FORMAT = 8;

    /** People whose rows are made in one go. */
    private static final int BATCH = 200;

    private final PatientHistoryReader histories;
    private final CurrentRules rules;
    private final Clock clock;
    private final RecordFingerprints records;
    private final PersonDetails details;
    private final ReadModelRows rows;
    private final TransactionTemplate transaction;
    private final TransactionTemplate ownTransaction;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile Instant lastChecked;

    public ReadModel(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            Dictionary dictionary,
            PatientHistoryReader histories,
            CurrentRules rules,
            Clock clock) {
        this.histories = histories;
        this.rules = rules;
        this.clock = clock;
        this.records = new RecordFingerprints(sessionFactory, dictionary, histories);
        this.details = new PersonDetails(sessionFactory);
        this.rows = new ReadModelRows(sessionFactory);
        this.transaction = new TransactionTemplate(transactionManager);
        this.ownTransaction = new TransactionTemplate(transactionManager);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Makes the rows agree with the records as they are now. Says for how many people rows were made or removed. */
    public int refresh() {
        Instant now = clock.instant();
        int changed = transaction.execute(status -> check()).isEmpty() ? 0 : inTurn(false);
        lastChecked = now;
        return changed;
    }

    /** Makes all rows anew, whatever they say. */
    public int rebuild() {
        Instant now = clock.instant();
        int made = inTurn(true);
        lastChecked = now;
        return made;
    }

    /** When the rows were last seen to agree with the records, or made; empty if there are none yet. */
    public Optional<Instant> freshAsOf() {
        if (lastChecked != null) {
            return Optional.of(lastChecked);
        }
        return transaction.execute(
                status -> rows.state().map(state -> (Date) state[1]).map(Date::toInstant));
    }

    private int inTurn(boolean everybody) {
        // Before the lock: on MariaDB an update that finds no row locks the place where the row would be added.
        if (!transaction.execute(status -> rows.state().isPresent())) {
            addState();
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // Whoever holds a transaction may hold the row already: no waiting on anything but the database.
            return lockAndMake(everybody);
        }
        oneAtATime.lock();
        try {
            return transaction.execute(status -> lockAndMake(everybody));
        } finally {
            oneAtATime.unlock();
        }
    }

    private int lockAndMake(boolean everybody) {
        if (!rows.lock()) {
            throw new IllegalStateException("The row of hcv_read_model_state was removed while rows were to be made");
        }
        Staleness stale = check();
        if (everybody || stale.everybody) {
            rows.removeAll();
            make(stale.current, stale.current.keySet());
        } else if (!stale.people.isEmpty()) {
            make(stale.current, stale.people);
        } else {
            return 0;
        }
        rows.setState(stale.rulesFingerprint, clock.instant());
        return everybody || stale.everybody ? stale.current.size() : stale.people.size();
    }

    /** In a transaction of its own, so that another's row, added at the same moment, spoils only that one. */
    private void addState() {
        try {
            ownTransaction.execute(status -> {
                rows.addState();
                return null;
            });
        } catch (ConstraintViolationException e) {
            if (!ownTransaction.execute(status -> rows.state().isPresent())) {
                throw e;
            }
        }
    }

    private Staleness check() {
        String rulesNow = new Fingerprint()
                .add(FORMAT)
                .add(rules.current().asMap())
                .add(records.ofDictionary())
                .text();
        SortedMap<Integer, String> current = records.read();
        Optional<Object[]> state = rows.state();
        boolean everybody = !state.isPresent()
                || !rulesNow.equals(state.get()[0])
                || isFromLaterDay(state.get()[1])
                || !rows.isWhole();
        SortedSet<Integer> people = new TreeSet<>();
        if (!everybody) {
            Map<Integer, String> known = rows.fingerprints();
            current.forEach((id, fingerprint) -> {
                if (!fingerprint.equals(known.remove(id))) {
                    people.add(id);
                }
            });
            people.addAll(known.keySet());
        }
        return new Staleness(rulesNow, current, everybody, people);
    }

    private boolean isFromLaterDay(Object refreshedAt) {
        return refreshedAt != null && PlatformDates.date(refreshedAt).isAfter(LocalDate.now(clock));
    }

    private void make(SortedMap<Integer, String> current, Collection<Integer> people) {
        ProgrammeRules byRules = rules.current();
        List<Integer> ids = new ArrayList<>(people);
        for (int from = 0; from < ids.size(); from += BATCH) {
            makeBatch(current, ids.subList(from, Math.min(from + BATCH, ids.size())), byRules);
        }
    }

    private void makeBatch(SortedMap<Integer, String> current, List<Integer> ids, ProgrammeRules byRules) {
        LocalDate today = LocalDate.now(clock);
        rows.remove(ids);
        List<Integer> there = new ArrayList<>(ids);
        there.retainAll(current.keySet());
        if (there.isEmpty()) {
            return;
        }
        Set<Integer> patients = details.patients(there);
        Map<Integer, PatientHistory> read = histories.read(there);
        Map<Integer, Integer> sites = details.sites(there);
        List<ReadModelRows.PersonRows> made = new ArrayList<>();
        for (Integer id : there) {
            PatientHistory history = read.get(id);
            // Observations of somebody who is no patient put nobody on a list; that they were looked at is noted.
            made.add(new ReadModelRows.PersonRows(
                    id,
                    current.get(id),
                    patients.contains(id) ? WorklistSpans.of(history, byRules, today) : Collections.emptyList(),
                    LastContact.of(history, today),
                    Optional.ofNullable(sites.get(id))));
        }
        rows.add(made, clock.instant());
    }

    /** Whose rows are to be made anew or removed. */
    private static final class Staleness {

        private final String rulesFingerprint;
        private final SortedMap<Integer, String> current;
        private final boolean everybody;
        private final SortedSet<Integer> people;

        private Staleness(
                String rulesFingerprint,
                SortedMap<Integer, String> current,
                boolean everybody,
                SortedSet<Integer> people) {
            this.rulesFingerprint = rulesFingerprint;
            this.current = current;
            this.everybody = everybody;
            this.people = people;
        }

        private boolean isEmpty() {
            return !everybody && people.isEmpty();
        }
    }
}
