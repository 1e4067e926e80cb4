/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.draft;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.PersistenceException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The signed-in user's rows of what was begun; those too old go with every look. Safe for use by several threads. */
final class DraftRows {

    /** The most characters of all answers of one draft, as they are kept. */
    static final int LENGTH = 60_000;

    private static final String DAYS = "draftKeptDays";

    private final ObjectMapper json = new ObjectMapper().enable(JsonGenerator.Feature.ESCAPE_NON_ASCII);
    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final CurrentRules rules;
    private final Clock clock;

    DraftRows(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            CurrentRules rules,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Keeps what was typed in place of what was kept under the uuid before.
     *
     * @return when it was kept; nothing where it is too long
     */
    Optional<LocalDateTime> keep(
            String formKey, String personUuid, String recordUuid, String version, Map<String, List<String>> answers) {
        String text = write(answers);
        if (text.length() > LENGTH) {
            return Optional.empty();
        }
        Date now = Date.from(clock.instant());
        try {
            keep(formKey, personUuid, recordUuid, version, text, now);
        } catch (PersistenceException | DataIntegrityViolationException e) {
            // Kept twice at once: the database lets only one begin it, and the other finds it there.
            session().clear();
            keep(formKey, personUuid, recordUuid, version, text, now);
        }
        return Optional.of(local(now));
    }

    private void keep(String formKey, String personUuid, String recordUuid, String version, String text, Date now) {
        transaction.execute(status -> {
            deleteOld();
            FormDraft draft = session()
                    .createQuery("from FormDraft d where d.userId = :user and d.encounterUuid = :uuid", FormDraft.class)
                    .setParameter("user", userId())
                    .setParameter("uuid", recordUuid)
                    .uniqueResultOptional()
                    .orElseGet(() -> new FormDraft(userId(), personUuid, formKey, recordUuid));
            draft.keep(version, text, now);
            session().save(draft);
            session().flush();
            return draft;
        });
    }

    /** All of them, the newest first. */
    List<FormDraft> all() {
        return read("", "");
    }

    /** Those with a value in a field, the newest first. */
    List<FormDraft> with(String field, String value) {
        return read(" and d." + field + " = :value", value);
    }

    private List<FormDraft> read(String condition, String value) {
        return transaction.execute(status -> {
            deleteOld();
            Query<FormDraft> query = session()
                    .createQuery(
                            "from FormDraft d where d.userId = :user" + condition
                                    + " order by d.savedAt desc, d.formDraftId desc",
                            FormDraft.class)
                    .setParameter("user", userId());
            return (condition.isEmpty() ? query : query.setParameter("value", value)).getResultList();
        });
    }

    void delete(String field, String value) {
        transaction.execute(status -> session()
                .createQuery("delete from FormDraft d where d.userId = :user and d." + field + " = :value")
                .setParameter("user", userId())
                .setParameter("value", value)
                .executeUpdate());
    }

    private void deleteOld() {
        Date before =
                Date.from(clock.instant().minus(Duration.ofDays(rules.current().whole(DAYS))));
        session()
                .createQuery("delete from FormDraft d where d.savedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    Map<String, List<String>> answers(FormDraft draft) {
        try {
            return json.readValue(draft.answers(), new TypeReference<Map<String, List<String>>>() {});
        } catch (IOException e) {
            throw new IllegalStateException("A draft holds something else than answers", e);
        }
    }

    private String write(Map<String, List<String>> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can always be written as JSON", e);
        }
    }

    /** In the zone of the platform. */
    static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
    }

    private static Integer userId() {
        return Context.getAuthenticatedUser().getUserId();
    }

    private Session session() {
        return sessionFactory.getCurrentSession();
    }
}
