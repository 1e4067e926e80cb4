/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openmrs.module.hcv.domain.problem.Code;

/**
 * One contact, or attempt at one, of a peer with a person.
 *
 * Duration is in whole minutes. What does not fit together is accepted here and named by {@link PeerContactCheck}.
 * Contacts are equal when their UUIDs are. Immutable and thread-safe.
 */
public final class PeerContact {

    private final String uuid;
    private final LocalDate date;
    private final ContactOutcome outcome;
    private final Integer minutes;
    private final SortedSet<Code> activities;
    private final boolean accompanied;
    private final String providerUuid;
    private final String encounterUuid;
    private final Code mode;
    private final LocalDate nextStepDate;

    private PeerContact(Builder builder) {
        this.uuid = builder.uuid;
        this.date = builder.date;
        this.outcome = builder.outcome;
        this.minutes = builder.minutes;
        this.activities = builder.activities;
        this.accompanied = builder.accompanied;
        this.providerUuid = builder.providerUuid;
        this.encounterUuid = builder.encounterUuid;
        this.mode = builder.mode;
        this.nextStepDate = builder.nextStepDate;
    }

    /** Starts a contact; {@link Builder#build} ends it. */
    public static Builder of(String uuid, LocalDate date, ContactOutcome outcome) {
        return new Builder(uuid, date, outcome);
    }

    public String uuid() {
        return uuid;
    }

    public LocalDate date() {
        return date;
    }

    public ContactOutcome outcome() {
        return outcome;
    }

    public boolean isMade() {
        return outcome.isMade();
    }

    public Optional<Integer> minutes() {
        return Optional.ofNullable(minutes);
    }

    public SortedSet<Code> activities() {
        return activities;
    }

    /** Whether the peer went along to an appointment that day. */
    public boolean isAccompanied() {
        return accompanied;
    }

    public Optional<String> providerUuid() {
        return Optional.ofNullable(providerUuid);
    }

    public Optional<String> encounterUuid() {
        return Optional.ofNullable(encounterUuid);
    }

    public Optional<Code> mode() {
        return Optional.ofNullable(mode);
    }

    public Optional<LocalDate> nextStepDate() {
        return Optional.ofNullable(nextStepDate);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeerContact && uuid.equals(((PeerContact) other).uuid);
    }

    @Override
    public int hashCode() {
        return uuid.hashCode();
    }

    @Override
    public String toString() {
        return "contact " + outcome.key() + " " + date;
    }

    /** Gathers the parts of a contact; used by one thread. */
    public static final class Builder {

        private final String uuid;
        private final LocalDate date;
        private final ContactOutcome outcome;
        private Integer minutes;
        private SortedSet<Code> activities = Collections.emptySortedSet();
        private boolean accompanied;
        private String providerUuid;
        private String encounterUuid;
        private Code mode;
        private LocalDate nextStepDate;

        private Builder(String uuid, LocalDate date, ContactOutcome outcome) {
            this.uuid = Objects.requireNonNull(uuid, "uuid");
            this.date = Objects.requireNonNull(date, "date");
            this.outcome = Objects.requireNonNull(outcome, "outcome");
        }

        public Builder minutes(int duration) {
            this.minutes = duration;
            return this;
        }

        public Builder activities(Collection<Code> done) {
            this.activities = Collections.unmodifiableSortedSet(new TreeSet<>(done));
            return this;
        }

        public Builder accompanied(boolean went) {
            this.accompanied = went;
            return this;
        }

        public Builder provider(String uuidOfPeer) {
            this.providerUuid = Objects.requireNonNull(uuidOfPeer, "uuidOfPeer");
            return this;
        }

        public Builder encounter(String encounter) {
            this.encounterUuid = Objects.requireNonNull(encounter, "encounter");
            return this;
        }

        public Builder mode(Code how) {
            this.mode = Objects.requireNonNull(how, "how");
            return this;
        }

        public Builder nextStep(LocalDate when) {
            this.nextStepDate = Objects.requireNonNull(when, "when");
            return this;
        }

        public PeerContact build() {
            return new PeerContact(this);
        }
    }
}
