/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.readmodel;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.worklist.WorklistSpan;

/**
 * Reads and writes the tables of the read model, inside the transaction around it.
 *
 * <p>Rows are written by JDBC in batches: thousands of them would otherwise stay in the session of whoever opened a page.
 */
final class ReadModelRows {

    private final SessionFactory sessionFactory;

    ReadModelRows(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** Fingerprint by person id. */
    Map<Integer, String> fingerprints() {
        Map<Integer, String> fingerprints = new HashMap<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery("select p.personId, p.fingerprint from ReadModelPerson p", Object[].class)
                .getResultList()) {
            fingerprints.put((Integer) row[0], (String) row[1]);
        }
        return fingerprints;
    }

    /** Whether there are as many rows of lists as were made. */
    boolean isWhole() {
        Object made = single("select coalesce(sum(p.spanCount), 0) from ReadModelPerson p");
        Object there = single("select count(s.personId) from WorklistSpanRow s");
        return ((Number) made).longValue() == ((Number) there).longValue();
    }

    private Object single(String hql) {
        return sessionFactory.getCurrentSession().createQuery(hql, Object.class).getSingleResult();
    }

    /** Rules fingerprint, then time of the last refresh, if rows were ever made. */
    Optional<Object[]> state() {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select s.rulesFingerprint, s.refreshedAt from ReadModelState s where s.stateId = :id",
                        Object[].class)
                .setParameter("id", ReadModelState.ONLY)
                .uniqueResultOptional();
    }

    /** Makes everybody else who calls this wait until the transaction ends; says whether the row to lock was there. */
    boolean lock() {
        return sessionFactory
                        .getCurrentSession()
                        .createQuery("update ReadModelState s set s.lockCount = s.lockCount + 1 where s.stateId = :id")
                        .setParameter("id", ReadModelState.ONLY)
                        .executeUpdate()
                == 1;
    }

    void addState() {
        work(
                "insert into hcv_read_model_state (state_id, rules_fingerprint, refreshed_at, lock_count) "
                        + "values (?, ?, ?, ?)",
                statement -> {
                    statement.setInt(1, ReadModelState.ONLY);
                    statement.setString(2, "none");
                    statement.setNull(3, Types.TIMESTAMP);
                    statement.setInt(4, 0);
                    statement.addBatch();
                });
    }

    void setState(String rulesFingerprint, Instant at) {
        sessionFactory
                .getCurrentSession()
                .createQuery("update ReadModelState s set s.rulesFingerprint = :rules, s.refreshedAt = :at "
                        + "where s.stateId = :id")
                .setParameter("rules", rulesFingerprint)
                .setParameter("at", java.util.Date.from(at))
                .setParameter("id", ReadModelState.ONLY)
                .executeUpdate();
    }

    void remove(Collection<Integer> people) {
        for (String entity : new String[] {"WorklistSpanRow", "ReadModelPerson"}) {
            sessionFactory
                    .getCurrentSession()
                    .createQuery("delete from " + entity + " r where r.personId in (:people)")
                    .setParameterList("people", people)
                    .executeUpdate();
        }
    }

    void removeAll() {
        for (String entity : new String[] {"WorklistSpanRow", "ReadModelPerson"}) {
            sessionFactory
                    .getCurrentSession()
                    .createQuery("delete from " + entity)
                    .executeUpdate();
        }
    }

    /** The people's rows must not be there. */
    void add(Collection<PersonRows> people, Instant at) {
        work(
                "insert into hcv_read_model_person (person_id, fingerprint, span_count, refreshed_at) values (?, ?, ?, ?)",
                statement -> {
                    for (PersonRows person : people) {
                        statement.setInt(1, person.personId);
                        statement.setString(2, person.fingerprint);
                        statement.setInt(3, person.spans.size());
                        statement.setTimestamp(4, Timestamp.from(at));
                        statement.addBatch();
                    }
                });
        work(
                "insert into hcv_worklist_span (person_id, worklist, from_date, until_date, since_date, because_code, "
                        + "because_dates, last_contact, site_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    for (PersonRows person : people) {
                        for (WorklistSpan span : person.spans) {
                            addSpan(statement, person, span);
                        }
                    }
                });
    }

    private static void addSpan(PreparedStatement statement, PersonRows person, WorklistSpan span) throws SQLException {
        statement.setInt(1, person.personId);
        statement.setString(2, span.worklist().key());
        statement.setDate(3, Date.valueOf(span.from()));
        setDate(statement, 4, span.until());
        statement.setDate(5, Date.valueOf(span.entry().since()));
        statement.setString(6, span.entry().because().code().key());
        statement.setString(
                7,
                span.entry().because().dates().stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
        setDate(statement, 8, person.lastContact);
        if (person.siteId.isPresent()) {
            statement.setInt(9, person.siteId.get());
        } else {
            statement.setNull(9, Types.INTEGER);
        }
        statement.addBatch();
    }

    private static void setDate(PreparedStatement statement, int index, Optional<LocalDate> date) throws SQLException {
        if (date.isPresent()) {
            statement.setDate(index, Date.valueOf(date.get()));
        } else {
            statement.setNull(index, Types.DATE);
        }
    }

    private void work(String sql, Fill fill) {
        sessionFactory.getCurrentSession().doWork((Connection connection) -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                fill.into(statement);
                statement.executeBatch();
            }
        });
    }

    private interface Fill {
        void into(PreparedStatement statement) throws SQLException;
    }

    /** Everything that is written of one person. */
    static final class PersonRows {

        final int personId;
        final String fingerprint;
        final List<WorklistSpan> spans;
        final Optional<LocalDate> lastContact;
        final Optional<Integer> siteId;

        PersonRows(
                int personId,
                String fingerprint,
                List<WorklistSpan> spans,
                Optional<LocalDate> lastContact,
                Optional<Integer> siteId) {
            this.personId = personId;
            this.fingerprint = fingerprint;
            this.spans = spans;
            this.lastContact = lastContact;
            this.siteId = siteId;
        }
    }
}
