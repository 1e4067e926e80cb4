/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a person on the day looked at, beside tests, courses and liver.
 *
 * Whatever is not given is unknown, and unknown is never treated as no. Immutable and thread-safe.
 */
public final class ClinicalContext {

    /** A yes-or-no question. */
    public enum Question {
        /** HBsAg positive. */
        HBSAG,
        HIV,
        PREGNANT,
        /** Pregnant, or could be. */
        PREGNANCY_POSSIBLE,
        /** Ever had fluid in the belly, confusion, jaundice or bleeding varices from liver disease. */
        PRIOR_DECOMPENSATION,
        /** Liver cancer. */
        HCC,
        LIVER_TRANSPLANT,
        IMMUNOSUPPRESSED,
        /** Treated for hepatitis C before, with anything. */
        PRIOR_TREATMENT,
        /** Treated with direct-acting antivirals before. */
        PRIOR_DAA,
        /** Told by the person or a letter: antibodies were found before. */
        ANTIBODIES_BEFORE,
        /** In contact with blood of others again and again. */
        ONGOING_RISK
    }

    private static final ClinicalContext NOTHING_KNOWN = builder().build();

    private final Map<Question, Answer> answers;
    private final List<Comedication> comedication;
    private final boolean comedicationAsked;
    private final List<LocalDate> exposures;
    private final LocalDate moveOn;
    private final MissedDoses missedDoses;
    private final TreatmentPlan plan;
    private final boolean orderingAntibodyTest;

    private ClinicalContext(Builder builder) {
        this.answers = Collections.unmodifiableMap(new EnumMap<>(builder.answers));
        this.comedication = Collections.unmodifiableList(new ArrayList<>(builder.comedication));
        this.comedicationAsked = builder.comedicationAsked;
        List<LocalDate> sorted = new ArrayList<>(builder.exposures);
        Collections.sort(sorted);
        this.exposures = Collections.unmodifiableList(sorted);
        this.moveOn = builder.moveOn;
        this.missedDoses = builder.missedDoses;
        this.plan = builder.plan;
        this.orderingAntibodyTest = builder.orderingAntibodyTest;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The context of a person of whom nothing is recorded. */
    public static ClinicalContext nothingKnown() {
        return NOTHING_KNOWN;
    }

    public Answer answer(Question question) {
        Answer answer = answers.get(question);
        return answer == null ? Answer.UNKNOWN : answer;
    }

    public List<Comedication> comedication() {
        return comedication;
    }

    /** Whether other medication was asked about; an empty list means none only then. */
    public boolean isComedicationKnown() {
        return comedicationAsked || !comedication.isEmpty();
    }

    /** Days of contact with blood that may have carried the virus, oldest first. */
    public List<LocalDate> exposures() {
        return exposures;
    }

    /** Day of the coming release from prison, or of another move. */
    public Optional<LocalDate> moveOn() {
        return Optional.ofNullable(moveOn);
    }

    public Optional<MissedDoses> missedDoses() {
        return Optional.ofNullable(missedDoses);
    }

    /** Treatment about to start that is not recorded as a course yet. */
    public Optional<TreatmentPlan> plan() {
        return Optional.ofNullable(plan);
    }

    /** Whether an antibody test is being ordered right now. */
    public boolean isOrderingAntibodyTest() {
        return orderingAntibodyTest;
    }

    /** Gathers what is known, in any order; used by one thread. */
    public static final class Builder {

        private final Map<Question, Answer> answers = new EnumMap<>(Question.class);
        private final List<Comedication> comedication = new ArrayList<>();
        private final List<LocalDate> exposures = new ArrayList<>();
        private boolean comedicationAsked;
        private LocalDate moveOn;
        private MissedDoses missedDoses;
        private TreatmentPlan plan;
        private boolean orderingAntibodyTest;

        private Builder() {}

        public Builder answer(Question question, Answer answer) {
            answers.put(Objects.requireNonNull(question, "question"), Objects.requireNonNull(answer, "answer"));
            return this;
        }

        /** Other medication as asked about: everything the person takes, possibly nothing. */
        public Builder comedication(Collection<Comedication> all) {
            comedicationAsked = true;
            comedication.addAll(all);
            return this;
        }

        /** One other drug that is known of, without the others having been asked about. */
        public Builder comedication(Comedication one) {
            comedication.add(Objects.requireNonNull(one, "comedication"));
            return this;
        }

        public Builder exposure(LocalDate date) {
            exposures.add(Objects.requireNonNull(date, "exposure"));
            return this;
        }

        public Builder moveOn(LocalDate date) {
            moveOn = Objects.requireNonNull(date, "moveOn");
            return this;
        }

        public Builder missedDoses(MissedDoses missed) {
            missedDoses = Objects.requireNonNull(missed, "missedDoses");
            return this;
        }

        public Builder plan(TreatmentPlan treatment) {
            plan = Objects.requireNonNull(treatment, "plan");
            return this;
        }

        public Builder orderingAntibodyTest(boolean ordering) {
            orderingAntibodyTest = ordering;
            return this;
        }

        public ClinicalContext build() {
            return new ClinicalContext(this);
        }
    }
}
