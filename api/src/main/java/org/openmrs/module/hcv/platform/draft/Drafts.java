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
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.PersistenceException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.problem.ClientUuid;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.form.FormLibrary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps forms that were begun, each for whoever began it and nobody else. Drafts older than the programme rule
 * {@code draftKeptDays} are deleted with the next look or the next draft. Safe for use by several threads.
 */
public class Drafts {

    /** The most characters of all answers of one draft, as they are kept. */
    public static final int LENGTH = 60_000;

    private static final String DAYS = "draftKeptDays";
    private static final int VERSION_LENGTH = 50;

    private final ObjectMapper json = new ObjectMapper().enable(JsonGenerator.Feature.ESCAPE_NON_ASCII);
    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final FormLibrary library;
    private final People people;
    private final Access access;
    private final CurrentRules rules;
    private final Clock clock;

    public Drafts(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            FormLibrary library,
            People people,
            Access access,
            CurrentRules rules,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.library = library;
        this.people = people;
        this.access = access;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Keeps a form as it stands, in place of what was kept of it before.
     *
     * @param recordVersion of the record that is changed; empty for a new record
     * @return when it was kept; nothing where it is too long to keep, or names no uuid
     * @throws AccessRefused where the user may not record the form, or not of this person
     */
    public Optional<LocalDateTime> keep(
            FormDefinition form,
            String personUuid,
            String encounterUuid,
            String recordVersion,
            Map<String, List<String>> answers) {
        access.requireNamed(form.header().privilege());
        people.requireOpen(personUuid);
        String text = write(answers);
        if (text.length() > LENGTH || recordVersion.length() > VERSION_LENGTH || !ClientUuid.isOne(encounterUuid)) {
            return Optional.empty();
        }
        Date now = Date.from(clock.instant());
        try {
            keep(form, personUuid, encounterUuid, recordVersion, text, now);
        } catch (PersistenceException | DataIntegrityViolationException e) {
            // Kept twice at once: the database lets only one begin it, and the other finds it there.
            sessionFactory.getCurrentSession().clear();
            keep(form, personUuid, encounterUuid, recordVersion, text, now);
        }
        return Optional.of(local(now));
    }

    private void keep(
            FormDefinition form, String personUuid, String encounterUuid, String version, String text, Date now) {
        transaction.execute(status -> {
            Session session = sessionFactory.getCurrentSession();
            deleteOld();
            FormDraft draft =
                    find(encounterUuid).orElseGet(() -> new FormDraft(userId(), personUuid, form.key(), encounterUuid));
            draft.keep(version, text, now);
            session.save(draft);
            session.flush();
            return draft;
        });
    }

    /** The signed-in user's drafts of people within reach, the newest first. */
    public List<Draft> own() {
        return kept("", "");
    }

    private List<Draft> kept(String condition, String value) {
        if (!access.isSignedIn()) {
            return Collections.emptyList();
        }
        List<FormDraft> kept = transaction.execute(status -> {
            deleteOld();
            Query<FormDraft> query = sessionFactory
                    .getCurrentSession()
                    .createQuery(
                            "from FormDraft d where d.userId = :user" + condition
                                    + " order by d.savedAt desc, d.formDraftId desc",
                            FormDraft.class)
                    .setParameter("user", userId());
            return (condition.isEmpty() ? query : query.setParameter("value", value)).getResultList();
        });
        Map<String, PersonSummary> reached =
                people.reachable(kept.stream().map(FormDraft::personUuid).collect(Collectors.toSet()));
        List<Draft> drafts = new ArrayList<>();
        for (FormDraft draft : kept) {
            open(draft, reached.get(draft.personUuid())).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** The signed-in user's drafts of one person, the newest first; none where the person is out of reach by now. */
    public List<Draft> of(String personUuid) {
        return KeepableText.isKeepable(personUuid)
                ? kept(" and d.personUuid = :value", personUuid)
                : Collections.emptyList();
    }

    /** One of the signed-in user's drafts; nothing where there is none, or the person is out of reach by now. */
    public Optional<Draft> find(UUID uuid) {
        return kept(" and d.uuid = :value", uuid.toString()).stream().findFirst();
    }

    /** Throws one of the signed-in user's drafts away; nothing happens where there is none. */
    public void discard(UUID uuid) {
        delete("uuid", uuid.toString());
    }

    /** Throws the draft of a record away, because it was saved. */
    public void saved(String encounterUuid) {
        if (ClientUuid.isOne(encounterUuid)) {
            delete("encounterUuid", encounterUuid);
        }
    }

    private void delete(String field, String value) {
        transaction.execute(status -> sessionFactory
                .getCurrentSession()
                .createQuery("delete from FormDraft d where d.userId = :user and d." + field + " = :value")
                .setParameter("user", userId())
                .setParameter("value", value)
                .executeUpdate());
    }

    private void deleteOld() {
        Date before =
                Date.from(clock.instant().minus(Duration.ofDays(rules.current().whole(DAYS))));
        sessionFactory
                .getCurrentSession()
                .createQuery("delete from FormDraft d where d.savedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private Optional<FormDraft> find(String encounterUuid) {
        return sessionFactory
                .getCurrentSession()
                .createQuery("from FormDraft d where d.userId = :user and d.encounterUuid = :uuid", FormDraft.class)
                .setParameter("user", userId())
                .setParameter("uuid", encounterUuid)
                .uniqueResultOptional();
    }

    /** A draft whose form or person is no longer the user's to record is not shown. */
    private Optional<Draft> open(FormDraft kept, PersonSummary person) {
        return library.find(kept.formKey())
                .filter(form -> person != null && access.hasNamed(form.header().privilege()))
                .map(form -> new Draft(kept, form, person.displayName(), local(kept.savedAt()), read(kept.answers())));
    }

    private Integer userId() {
        User user = Context.getAuthenticatedUser();
        return user.getUserId();
    }

    private String write(Map<String, List<String>> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can always be written as JSON", e);
        }
    }

    private Map<String, List<String>> read(String answers) {
        try {
            return json.readValue(answers, new TypeReference<Map<String, List<String>>>() {});
        } catch (IOException e) {
            throw new IllegalStateException("A draft holds something else than answers", e);
        }
    }

    private static LocalDateTime local(Date date) {
        return LocalDateTime.ofInstant(java.time.Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault());
    }
}
