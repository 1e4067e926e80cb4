/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.cascade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultGiven;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * Every dated fact about one person that the rules look at.
 *
 * The order in which facts are added never matters: each kind is kept sorted by date. Voided records must not be
 * added, and of merged people only the survivor's history is built, with everyone's facts in it. Immutable and
 * thread-safe.
 */
public final class PatientHistory {

    private final List<HcvTest> tests;
    private final List<LocalDate> declinedOn;
    private final List<LocalDate> referrals;
    private final List<LocalDate> linkages;
    private final List<TreatmentCourse> courses;
    private final List<LocalDate> transfersOut;
    private final LocalDate death;
    private final List<PeerContact> contacts;
    private final List<ResultGiven> resultsGiven;
    private final List<LocalDate> cirrhosisRuledOut;
    private final List<LocalDate> cirrhosisFound;

    private PatientHistory(Builder builder) {
        this.tests =
                sorted(builder.tests, Comparator.comparing(HcvTest::collected).thenComparing(HcvTest::uuid));
        this.declinedOn = sorted(builder.declinedOn, Comparator.naturalOrder());
        this.referrals = sorted(builder.referrals, Comparator.naturalOrder());
        this.linkages = sorted(builder.linkages, Comparator.naturalOrder());
        this.courses = sorted(
                builder.courses, Comparator.comparing(TreatmentCourse::start).thenComparing(TreatmentCourse::uuid));
        this.transfersOut = sorted(builder.transfersOut, Comparator.naturalOrder());
        this.death = builder.death;
        this.contacts =
                sorted(builder.contacts, Comparator.comparing(PeerContact::date).thenComparing(PeerContact::uuid));
        this.resultsGiven = sorted(builder.resultsGiven, Comparator.comparing(ResultGiven::date));
        this.cirrhosisRuledOut = sorted(builder.cirrhosisRuledOut, Comparator.naturalOrder());
        this.cirrhosisFound = sorted(builder.cirrhosisFound, Comparator.naturalOrder());
    }

    private static <T> List<T> sorted(List<T> facts, Comparator<? super T> order) {
        if (facts.isEmpty()) {
            return Collections.emptyList();
        }
        List<T> copy = new ArrayList<>(facts);
        if (copy.size() > 1) {
            copy.sort(order);
        }
        return Collections.unmodifiableList(copy);
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * The history as it stood at the end of that day.
     *
     * Facts dated later are gone, and so is the end of a course that lies later. A course that starts later stays: it
     * shows that treatment is planned, and its outcome is that it has not started.
     */
    public PatientHistory asOf(LocalDate date) {
        Builder builder = toBuilder();
        builder.tests.removeIf(test -> test.collected().isAfter(date));
        builder.courses.replaceAll(course -> course.asOf(date));
        builder.contacts.removeIf(contact -> contact.date().isAfter(date));
        builder.resultsGiven.removeIf(answer -> answer.date().isAfter(date));
        builder.declinedOn.removeIf(day -> day.isAfter(date));
        builder.referrals.removeIf(day -> day.isAfter(date));
        builder.linkages.removeIf(day -> day.isAfter(date));
        builder.transfersOut.removeIf(day -> day.isAfter(date));
        builder.cirrhosisRuledOut.removeIf(day -> day.isAfter(date));
        builder.cirrhosisFound.removeIf(day -> day.isAfter(date));
        builder.death = death().filter(day -> !day.isAfter(date)).orElse(null);
        return builder.build();
    }

    /** The same history of somebody whose care never moved to another service. */
    public PatientHistory withoutTransfersOut() {
        Builder builder = toBuilder();
        builder.transfersOut.clear();
        return builder.build();
    }

    private Builder toBuilder() {
        Builder builder = builder();
        builder.tests.addAll(tests);
        builder.declinedOn.addAll(declinedOn);
        builder.referrals.addAll(referrals);
        builder.linkages.addAll(linkages);
        builder.courses.addAll(courses);
        builder.transfersOut.addAll(transfersOut);
        builder.contacts.addAll(contacts);
        builder.resultsGiven.addAll(resultsGiven);
        builder.cirrhosisRuledOut.addAll(cirrhosisRuledOut);
        builder.cirrhosisFound.addAll(cirrhosisFound);
        builder.death = death;
        return builder;
    }

    public List<HcvTest> tests() {
        return tests;
    }

    /** Days on which a test was offered and declined. */
    public List<LocalDate> declinedOn() {
        return declinedOn;
    }

    /** Days on which the person was referred; a referral is not yet a linkage. */
    public List<LocalDate> referrals() {
        return referrals;
    }

    /** Days on which an appointment or assessment with someone able to treat was attended. */
    public List<LocalDate> linkages() {
        return linkages;
    }

    public List<TreatmentCourse> courses() {
        return courses;
    }

    public List<LocalDate> transfersOut() {
        return transfersOut;
    }

    public Optional<LocalDate> death() {
        return Optional.ofNullable(death);
    }

    public List<PeerContact> contacts() {
        return contacts;
    }

    /** What visits recorded about telling the person their results. */
    public List<ResultGiven> resultsGiven() {
        return resultsGiven;
    }

    /** Days on which an assessment said that there is no cirrhosis. */
    public List<LocalDate> cirrhosisRuledOut() {
        return cirrhosisRuledOut;
    }

    /** Days on which an assessment said that there is cirrhosis. */
    public List<LocalDate> cirrhosisFound() {
        return cirrhosisFound;
    }

    /** Gathers facts in any order; used by one thread. */
    public static final class Builder {

        private final List<HcvTest> tests = new ArrayList<>();
        private final List<LocalDate> declinedOn = new ArrayList<>();
        private final List<LocalDate> referrals = new ArrayList<>();
        private final List<LocalDate> linkages = new ArrayList<>();
        private final List<TreatmentCourse> courses = new ArrayList<>();
        private final List<LocalDate> transfersOut = new ArrayList<>();
        private final List<PeerContact> contacts = new ArrayList<>();
        private final List<ResultGiven> resultsGiven = new ArrayList<>();
        private final List<LocalDate> cirrhosisRuledOut = new ArrayList<>();
        private final List<LocalDate> cirrhosisFound = new ArrayList<>();
        private LocalDate death;

        private Builder() {}

        public Builder test(HcvTest test) {
            tests.add(Objects.requireNonNull(test, "test"));
            return this;
        }

        public Builder declined(LocalDate date) {
            declinedOn.add(Objects.requireNonNull(date, "declined"));
            return this;
        }

        public Builder referred(LocalDate date) {
            referrals.add(Objects.requireNonNull(date, "referred"));
            return this;
        }

        public Builder linked(LocalDate date) {
            linkages.add(Objects.requireNonNull(date, "linked"));
            return this;
        }

        public Builder course(TreatmentCourse course) {
            courses.add(Objects.requireNonNull(course, "course"));
            return this;
        }

        public Builder transferOut(LocalDate date) {
            transfersOut.add(Objects.requireNonNull(date, "transferOut"));
            return this;
        }

        /** The day of death; where two are recorded the earlier one counts. */
        public Builder died(LocalDate date) {
            Objects.requireNonNull(date, "died");
            death = death == null || date.isBefore(death) ? date : death;
            return this;
        }

        public Builder contact(PeerContact contact) {
            contacts.add(Objects.requireNonNull(contact, "contact"));
            return this;
        }

        public Builder resultGiven(ResultGiven answer) {
            resultsGiven.add(Objects.requireNonNull(answer, "resultGiven"));
            return this;
        }

        public Builder cirrhosisRuledOut(LocalDate date) {
            cirrhosisRuledOut.add(Objects.requireNonNull(date, "cirrhosisRuledOut"));
            return this;
        }

        public Builder cirrhosisFound(LocalDate date) {
            cirrhosisFound.add(Objects.requireNonNull(date, "cirrhosisFound"));
            return this;
        }

        public PatientHistory build() {
            return new PatientHistory(this);
        }
    }
}
