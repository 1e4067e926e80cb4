/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.screening;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person agreed to on a day: being tested, being contacted, being supported by a peer.
 *
 * A withdrawal ends contact and peer support from its own day on; it takes back neither the test nor what was
 * recorded. Immutable and thread-safe.
 */
public final class Consent {

    private final LocalDate givenOn;
    private final ConsentAnswer toTest;
    private final ConsentAnswer toContact;
    private final ConsentAnswer toPeerSupport;
    private final LocalDate withdrawnOn;

    private Consent(
            LocalDate givenOn,
            ConsentAnswer toTest,
            ConsentAnswer toContact,
            ConsentAnswer toPeerSupport,
            LocalDate withdrawnOn) {
        this.givenOn = givenOn;
        this.toTest = toTest;
        this.toContact = toContact;
        this.toPeerSupport = toPeerSupport;
        this.withdrawnOn = withdrawnOn;
    }

    public static Consent of(
            LocalDate givenOn, ConsentAnswer toTest, ConsentAnswer toContact, ConsentAnswer toPeerSupport) {
        return new Consent(
                Objects.requireNonNull(givenOn, "givenOn"),
                Objects.requireNonNull(toTest, "toTest"),
                Objects.requireNonNull(toContact, "toContact"),
                Objects.requireNonNull(toPeerSupport, "toPeerSupport"),
                null);
    }

    /**
     * The consent, withdrawn on that day.
     *
     * @throws IllegalArgumentException when the day lies before the day it was given
     */
    public Consent withdrawn(LocalDate date) {
        if (date.isBefore(givenOn)) {
            throw new IllegalArgumentException("consent of " + givenOn + " cannot be withdrawn on " + date);
        }
        return new Consent(givenOn, toTest, toContact, toPeerSupport, date);
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    public ConsentAnswer toTest() {
        return toTest;
    }

    public Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    /** Whether the person may be contacted on that day. */
    public boolean allowsContactOn(LocalDate date) {
        return toContact == ConsentAnswer.GIVEN && holdsOn(date);
    }

    /** Whether the person may be on a peer's list on that day. */
    public boolean allowsPeerSupportOn(LocalDate date) {
        return toPeerSupport == ConsentAnswer.GIVEN && holdsOn(date);
    }

    private boolean holdsOn(LocalDate date) {
        return !date.isBefore(givenOn) && (withdrawnOn == null || date.isBefore(withdrawnOn));
    }
}
