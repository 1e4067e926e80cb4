/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.hcv.domain.treatment.Flag;

/** A person's status on one day, since when, why, and what should be looked at. Immutable and thread-safe. */
public final class CascadePosition {

    private final CascadeStatus status;
    private final LocalDate since;
    private final Because because;
    private final Set<Flag> flags;

    private CascadePosition(CascadeStatus status, LocalDate since, Because because, Set<Flag> flags) {
        this.status = status;
        this.since = since;
        this.because = because;
        this.flags = flags;
    }

    static CascadePosition of(CascadeStatus status, LocalDate since, Because because) {
        return new CascadePosition(status, since, because, Collections.emptySet());
    }

    /** A status that no fact has led to, and so has no beginning. */
    static CascadePosition withoutSince(CascadeStatus status, Because because) {
        return new CascadePosition(status, null, because, Collections.emptySet());
    }

    CascadePosition withFlags(Set<Flag> found) {
        if (found.isEmpty()) {
            return this;
        }
        return new CascadePosition(status, since, because, Collections.unmodifiableSet(EnumSet.copyOf(found)));
    }

    public CascadeStatus status() {
        return status;
    }

    /** Day of the fact that made the status. */
    public Optional<LocalDate> since() {
        return Optional.ofNullable(since);
    }

    public Because because() {
        return because;
    }

    /** The person's flags: those of the status, of the tests, and of every course. */
    public Set<Flag> flags() {
        return flags;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof CascadePosition)) {
            return false;
        }
        CascadePosition that = (CascadePosition) other;
        return status == that.status
                && since().equals(that.since())
                && because.equals(that.because)
                && flags.equals(that.flags);
    }

    @Override
    public int hashCode() {
        return 31 * status.hashCode() + because.hashCode();
    }

    @Override
    public String toString() {
        return status + " since " + since + " because " + because + " " + flags;
    }
}
