/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One invented person and everything that happened, in the order of its dates. */
final class Story {

    private final int number;
    private final String givenName;
    private final String familyName;
    private final String gender;
    private final LocalDate birthdate;
    private final boolean birthdateEstimated;
    private final List<Visit> visits = new ArrayList<>();

    private LocalDate died;
    private LocalDate enrolled;
    private Worker peer;
    private LocalDate peerFrom;
    private LocalDate peerUntil;

    Story(
            int number,
            String givenName,
            String familyName,
            String gender,
            LocalDate birthdate,
            boolean birthdateEstimated) {
        this.number = number;
        this.givenName = givenName;
        this.familyName = familyName;
        this.gender = gender;
        this.birthdate = birthdate;
        this.birthdateEstimated = birthdateEstimated;
    }

    Visit visit(String form, LocalDate date, int place, Worker by) {
        Visit visit = Visit.of(form, date, place, by);
        visits.add(visit);
        return visit;
    }

    void died(LocalDate date) {
        this.died = date;
    }

    void enrolled(LocalDate date) {
        this.enrolled = date;
    }

    void supportedBy(Worker worker, LocalDate from) {
        this.peer = worker;
        this.peerFrom = from;
    }

    void supportEnded(LocalDate date) {
        this.peerUntil = date;
    }

    int number() {
        return number;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    String gender() {
        return gender;
    }

    LocalDate birthdate() {
        return birthdate;
    }

    boolean birthdateEstimated() {
        return birthdateEstimated;
    }

    Optional<LocalDate> died() {
        return Optional.ofNullable(died);
    }

    Optional<LocalDate> enrolled() {
        return Optional.ofNullable(enrolled);
    }

    Optional<Worker> peer() {
        return Optional.ofNullable(peer);
    }

    LocalDate peerFrom() {
        return peerFrom;
    }

    Optional<LocalDate> peerUntil() {
        return Optional.ofNullable(peerUntil);
    }

    List<Visit> visits() {
        List<Visit> sorted = new ArrayList<>(visits);
        sorted.sort(Comparator.comparing(Visit::date));
        return sorted;
    }
}
