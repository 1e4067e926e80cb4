/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.draft;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.problem.ClientUuid;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.form.FormLibrary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.rules.CurrentRules;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Keeps forms that were begun, each for whoever began it and nobody else. Drafts older than the programme rule
 * {@code draftKeptDays} are deleted with the next look or the next draft. Safe for use by several threads.
 */
public class Drafts {

    /** The most characters of all answers of one draft, as they are kept. */
    public static final int LENGTH = DraftRows.LENGTH;

    private static final int VERSION_LENGTH = 50;

    private final DraftRows rows;
    private final FormLibrary library;
    private final People people;
    private final Access access;

    public Drafts(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            FormLibrary library,
            People people,
            Access access,
            CurrentRules rules,
            Clock clock) {
        this.rows = new DraftRows(sessionFactory, transactionManager, rules, clock);
        this.library = library;
        this.people = people;
        this.access = access;
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
        return recordVersion.length() <= VERSION_LENGTH && ClientUuid.isOne(encounterUuid)
                ? rows.keep(form.key(), personUuid, encounterUuid, recordVersion, answers)
                : Optional.empty();
    }

    /** The signed-in user's drafts of people within reach, the newest first. */
    public List<Draft> own() {
        return access.isSignedIn() ? within(rows.all()) : Collections.emptyList();
    }

    private List<Draft> within(List<FormDraft> kept) {
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
        return access.isSignedIn() && KeepableText.isKeepable(personUuid)
                ? within(rows.with("personUuid", personUuid))
                : Collections.emptyList();
    }

    /** One of the signed-in user's drafts; nothing where there is none, or the person is out of reach by now. */
    public Optional<Draft> find(UUID uuid) {
        return access.isSignedIn()
                ? within(rows.with("uuid", uuid.toString())).stream().findFirst()
                : Optional.empty();
    }

    /** Throws one of the signed-in user's drafts away; nothing happens where there is none. */
    public void discard(UUID uuid) {
        rows.delete("uuid", uuid.toString());
    }

    /** Throws the draft of a record away, because it was saved. */
    public void saved(String encounterUuid) {
        if (ClientUuid.isOne(encounterUuid)) {
            rows.delete("encounterUuid", encounterUuid);
        }
    }

    /** A draft whose form or person is no longer the user's to record is not shown. */
    private Optional<Draft> open(FormDraft kept, PersonSummary person) {
        return library.find(kept.formKey())
                .filter(form -> person != null && access.hasNamed(form.header().privilege()))
                .map(form -> new Draft(
                        kept, form, person.displayName(), DraftRows.local(kept.savedAt()), rows.answers(kept)));
    }
}
