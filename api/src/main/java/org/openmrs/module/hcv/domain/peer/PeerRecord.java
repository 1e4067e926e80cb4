/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who somebody is as a peer support worker. Immutable.
 *
 * <p>Nothing in it says whether or how the person uses drugs, or where they stand in recovery: that is theirs.
 */
public final class PeerRecord {

    private final PeerGrade grade;
    private final List<SignOff> signOffs;
    private final List<String> languages;
    private final List<String> sites;
    private final LocalDate from;
    private final LocalDate until;
    private final boolean retired;

    private PeerRecord(Builder builder) {
        this.grade = builder.grade;
        this.signOffs = Collections.unmodifiableList(new ArrayList<>(builder.signOffs));
        this.languages = Collections.unmodifiableList(new ArrayList<>(builder.languages));
        this.sites = Collections.unmodifiableList(new ArrayList<>(builder.sites));
        this.from = builder.from;
        this.until = builder.until;
        this.retired = builder.retired;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Somebody of whom nothing is recorded: they may work, and nothing is signed off. */
    public static PeerRecord none() {
        return builder().build();
    }

    /** Whether the person works as a peer support worker that day. */
    public boolean isActiveOn(LocalDate day) {
        return !retired && (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public boolean isSignedOff(PeerTask task, LocalDate day) {
        for (SignOff signOff : signOffs) {
            if (signOff.task() == task && signOff.holdsOn(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person supports people in the language, whatever the case it is written in. */
    public boolean speaks(String language) {
        for (String spoken : languages) {
            if (spoken.toLowerCase(Locale.ROOT).equals(language.trim().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    public Optional<PeerGrade> grade() {
        return Optional.ofNullable(grade);
    }

    /** In the order of tasks and days, those taken back included. */
    public List<SignOff> signOffs() {
        return signOffs;
    }

    public List<String> languages() {
        return languages;
    }

    /** Uuids of locations. */
    public List<String> sites() {
        return sites;
    }

    /** First day of work; empty where there is no limit. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /** Last day of work; empty where there is no limit. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /** Whether OpenMRS's record of the provider was retired. */
    public boolean isRetired() {
        return retired;
    }

    /** Gathers the parts of a record; used by one thread. */
    public static final class Builder {

        private PeerGrade grade;
        private final List<SignOff> signOffs = new ArrayList<>();
        private final List<String> languages = new ArrayList<>();
        private final List<String> sites = new ArrayList<>();
        private LocalDate from;
        private LocalDate until;
        private boolean retired;

        private Builder() {}

        public Builder grade(PeerGrade of) {
            this.grade = of;
            return this;
        }

        public Builder signOff(SignOff one) {
            signOffs.add(one);
            signOffs.sort((a, b) -> a.task() == b.task()
                    ? a.from().compareTo(b.from())
                    : a.task().compareTo(b.task()));
            return this;
        }

        public Builder language(String spoken) {
            languages.add(spoken);
            languages.sort(String.CASE_INSENSITIVE_ORDER);
            return this;
        }

        public Builder site(String locationUuid) {
            sites.add(locationUuid);
            return this;
        }

        public Builder from(LocalDate day) {
            this.from = day;
            return this;
        }

        public Builder until(LocalDate day) {
            this.until = day;
            return this;
        }

        public Builder retired(boolean isRetired) {
            this.retired = isRetired;
            return this;
        }

        public PeerRecord build() {
            return new PeerRecord(this);
        }
    }
}
