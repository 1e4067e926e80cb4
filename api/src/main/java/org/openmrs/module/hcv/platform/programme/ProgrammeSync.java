/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings enrolments in “HCV Care” into step with the derived status of today.
 *
 * <p>The status stays the truth; nothing reads the enrolment back. Doing it twice changes nothing. Each person is
 * written in a transaction of its own, so that one failure stops nobody else. Where a site has retired the programme or
 * its workflow, nothing is done; where it has retired a state, that state is never set. The caller's user must have the
 * rights to add and edit enrolments, as the daemon user has. Safe for use by several threads and servers.
 */
public class ProgrammeSync {

    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeSync.class);
    private static final int BATCH = 200;

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final Dictionary dictionary;
    private final PatientHistoryReader histories;
    private final CurrentRules rules;
    private final Clock clock;
    private final CareStates states = CareStates.load();
    private final CareRule rule = new CareRule(states);
    private final EnrolmentReader reader;
    private final EnrolmentWriter writer;

    public ProgrammeSync(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            Dictionary dictionary,
            PatientHistoryReader histories,
            CurrentRules rules,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.dictionary = dictionary;
        this.histories = histories;
        this.rules = rules;
        this.clock = clock;
        this.reader = new EnrolmentReader(sessionFactory, dictionary);
        this.writer = new EnrolmentWriter(sessionFactory, dictionary);
    }

    /**
     * Everybody: catches up with records that came by other doors, and with states that change as time goes by.
     *
     * @return how many people something was written for
     */
    public int all() {
        return sync(people());
    }

    /**
     * @return how many of these people something was written for; voided people are passed over
     */
    public int sync(Collection<Integer> patientIds) {
        List<Integer> ids = new ArrayList<>(new TreeSet<>(patientIds));
        int written = 0;
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<Integer> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            for (Due person : transaction.execute(status -> due(batch))) {
                written += isWritten(person) ? 1 : 0;
            }
        }
        return written;
    }

    /** Ids of the people who may have something to show: tested, whichever program recorded it, treated, or enrolled. */
    List<Integer> people() {
        return transaction.execute(status -> {
            if (isOff()) {
                return Collections.<Integer>emptyList();
            }
            Set<Integer> concepts = new TreeSet<>(histories.testConcepts());
            concepts.addAll(dictionary.concepts().ids("treatment.start"));
            TreeSet<Integer> ids = new TreeSet<>(session()
                    .createQuery(
                            "select distinct o.person.personId from Obs o where o.voided = false "
                                    + "and o.concept.conceptId in (:concepts)",
                            Integer.class)
                    .setParameterList("concepts", concepts)
                    .getResultList());
            ids.addAll(session()
                    .createQuery(
                            "select distinct e.patient.patientId from PatientProgram e where e.voided = false "
                                    + "and e.dateCompleted is null and e.program.uuid = :program",
                            Integer.class)
                    .setParameter(
                            "program",
                            dictionary.program(EnrolmentReader.PROGRAM).getUuid())
                    .getResultList());
            return new ArrayList<>(ids);
        });
    }

    /** The targets of those for whom something is to be written, which most days is hardly anybody. */
    private List<Due> due(List<Integer> ids) {
        List<Due> due = new ArrayList<>();
        if (isOff()) {
            return due;
        }
        Map<Integer, String> present = new LinkedHashMap<>();
        for (Object[] row : session()
                .createQuery(
                        "select p.patientId, p.uuid from Patient p where p.voided = false and p.patientId in (:ids) "
                                + "order by p.patientId",
                        Object[].class)
                .setParameterList("ids", ids)
                .getResultList()) {
            present.put((Integer) row[0], (String) row[1]);
        }
        LocalDate today = LocalDate.now(clock);
        CascadeCalculator calculator = CascadeCalculator.of(rules.current());
        Map<Integer, List<Enrolment>> enrolments = reader.read(present.keySet());
        for (Map.Entry<Integer, PatientHistory> person :
                histories.read(present.keySet()).entrySet()) {
            CareTarget target = CareTarget.of(calculator.snapshot(person.getValue(), today), states);
            List<Enrolment> own = enrolments.getOrDefault(person.getKey(), Collections.emptyList());
            if (!rule.plan(target, own, today).isEmpty() && isInUse(target.state())) {
                due.add(new Due(person.getKey(), present.get(person.getKey()), target));
            }
        }
        return due;
    }

    private boolean isWritten(Due person) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> write(person.patientId, person.target)));
        } catch (RuntimeException e) {
            // The next run tries again. The message may quote the person's records, so it stays out of the log.
            session().clear();
            LOG.warn(
                    "Enrolment of patient {} was not brought up to date: {}",
                    person.uuid,
                    e.getClass().getName());
            return false;
        }
    }

    private boolean write(Integer patientId, CareTarget target) {
        // Two servers, or a run and a saved form, must not both enrol the person: the second waits, then finds it done.
        session()
                .createNativeQuery("select patient_id from patient where patient_id = :id for update")
                .setParameter("id", patientId)
                .getResultList();
        LocalDate today = LocalDate.now(clock);
        List<Enrolment> enrolments =
                reader.read(Collections.singleton(patientId)).getOrDefault(patientId, Collections.emptyList());
        CarePlan plan = rule.plan(target, enrolments, today);
        if (plan.isEmpty()) {
            return false;
        }
        writer.write(patientId, plan, today);
        session().flush();
        session().clear();
        return true;
    }

    private boolean isOff() {
        return dictionary.program(EnrolmentReader.PROGRAM).getRetired()
                || dictionary.programWorkflow(EnrolmentReader.WORKFLOW).getRetired();
    }

    private boolean isInUse(CareState state) {
        return !dictionary.programState(state.key()).getRetired();
    }

    private Session session() {
        return sessionFactory.getCurrentSession();
    }

    /** Somebody for whom something is to be written. */
    private static final class Due {

        private final Integer patientId;
        private final String uuid;
        private final CareTarget target;

        private Due(Integer patientId, String uuid, CareTarget target) {
            this.patientId = patientId;
            this.uuid = uuid;
            this.target = target;
        }
    }
}
