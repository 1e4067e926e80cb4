/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.draft;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.Person;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.problem.ClientUuid;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Keeps outreach sessions that were begun, each for whoever began it and nobody else, as long as {@link Drafts} keeps a
 * form. What is kept names people by uuid only; who goes on with it sees those within reach at that time. Safe for use by
 * several threads.
 */
public class SessionDrafts {

    /** Stands where a form's key stands, and is the key of none. */
    private static final String KEY = "outreach";

    private final DraftRows rows;
    private final Access access;

    public SessionDrafts(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            Access access,
            CurrentRules rules,
            Clock clock) {
        this.rows = new DraftRows(sessionFactory, transactionManager, rules, clock);
        this.access = access;
    }

    /**
     * Keeps a session as it stands, in place of what was kept of it before.
     *
     * @param sessionUuid that the session will have
     * @return when it was kept; nothing where it is too long to keep, or names no uuid
     * @throws AccessRefused where the user may not record contacts, or is nobody
     */
    public Optional<LocalDateTime> keep(String sessionUuid, Map<String, List<String>> answers) {
        access.require(HcvPrivilege.RECORD_PEER_CONTACTS);
        Person own = Context.getAuthenticatedUser().getPerson();
        if (own == null) {
            throw AccessRefused.outOfReach();
        }
        return ClientUuid.isOne(sessionUuid)
                ? rows.keep(KEY, own.getUuid(), sessionUuid, "", answers)
                : Optional.empty();
    }

    /** The signed-in user's, the newest first; none for who may not record contacts by now. */
    public List<SessionDraft> own() {
        return mayRecord() ? drafts(rows.with("formKey", KEY)) : Collections.emptyList();
    }

    /**
     * One of {@link #own}.
     *
     * @throws AccessRefused where the user may not record contacts
     */
    public Optional<SessionDraft> find(UUID uuid) {
        access.require(HcvPrivilege.RECORD_PEER_CONTACTS);
        return own().stream()
                .filter(draft -> draft.uuid().equals(uuid.toString()))
                .findFirst();
    }

    /** Throws the draft of a session away, because it was saved. */
    public void saved(String sessionUuid) {
        if (ClientUuid.isOne(sessionUuid)) {
            rows.delete("encounterUuid", sessionUuid);
        }
    }

    private boolean mayRecord() {
        return access.isSignedIn() && access.has(HcvPrivilege.RECORD_PEER_CONTACTS);
    }

    private List<SessionDraft> drafts(List<FormDraft> kept) {
        return kept.stream()
                .map(draft -> new SessionDraft(draft, rows.answers(draft)))
                .collect(Collectors.toList());
    }
}
