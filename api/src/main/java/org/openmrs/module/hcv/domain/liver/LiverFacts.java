/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every dated fact about one person's liver, and the days of treatment it has to be read against.
 *
 * The order of adding never matters. Of several answers about cirrhosis on one day, the graver stands. Immutable and
 * thread-safe.
 */
public final class LiverFacts {

    private static final LiverFacts EMPTY = builder().build();

    private final LocalDate birthdate;
    private final LabPanel labs;
    private final List<StiffnessScan> scans;
    private final List<ClinicalSigns> signs;
    private final TreeMap<LocalDate, RecordedCirrhosis> cirrhosis;
    private final List<LocalDate> treatedFrom;
    private final List<LocalDate> clearedOn;

    private LiverFacts(Builder builder) {
        this.birthdate = builder.birthdate;
        this.labs = LabPanel.of(builder.labs);
        this.scans = Collections.unmodifiableList(new ArrayList<>(builder.scans));
        this.signs = Collections.unmodifiableList(new ArrayList<>(builder.signs));
        this.cirrhosis = new TreeMap<>(builder.cirrhosis);
        this.treatedFrom = sorted(builder.treatedFrom);
        this.clearedOn = sorted(builder.clearedOn);
    }

    private static List<LocalDate> sorted(Collection<LocalDate> dates) {
        List<LocalDate> sorted = new ArrayList<>(dates);
        Collections.sort(sorted);
        return Collections.unmodifiableList(sorted);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Nothing recorded. */
    public static LiverFacts empty() {
        return EMPTY;
    }

    /** A builder with everything that is here, to add to. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.birthdate = birthdate;
        builder.labs.addAll(labs.all());
        builder.scans.addAll(scans);
        builder.signs.addAll(signs);
        builder.cirrhosis.putAll(cirrhosis);
        builder.treatedFrom.addAll(treatedFrom);
        builder.clearedOn.addAll(clearedOn);
        return builder;
    }

    public Optional<LocalDate> birthdate() {
        return Optional.ofNullable(birthdate);
    }

    public LabPanel labs() {
        return labs;
    }

    public List<StiffnessScan> scans() {
        return scans;
    }

    /** The latest signs up to that day; of one day those that show more. */
    public Optional<ClinicalSigns> signs(LocalDate asOf) {
        ClinicalSigns best = null;
        for (ClinicalSigns found : signs) {
            if (!found.date().isAfter(asOf) && (best == null || isBetter(found, best))) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isBetter(ClinicalSigns one, ClinicalSigns other) {
        if (!one.date().equals(other.date())) {
            return one.date().isAfter(other.date());
        }
        int order = Integer.compare(points(one), points(other));
        return order != 0 ? order > 0 : known(one) > known(other);
    }

    private static int points(ClinicalSigns signs) {
        return signs.ascites().map(Ascites::points).orElse(0)
                + signs.encephalopathy().map(Encephalopathy::points).orElse(0);
    }

    private static int known(ClinicalSigns signs) {
        return signs.ascites().isPresent() ? 1 : 0;
    }

    /** The latest answer about cirrhosis up to that day; UNKNOWN when there is none. */
    public RecordedCirrhosis cirrhosis(LocalDate asOf) {
        Map.Entry<LocalDate, RecordedCirrhosis> latest = cirrhosis.floorEntry(asOf);
        return latest == null ? RecordedCirrhosis.UNKNOWN : latest.getValue();
    }

    /** The first day, up to the given one, on which cirrhosis was recorded. */
    Optional<LocalDate> cirrhosisRecordedOn(LocalDate asOf) {
        for (Map.Entry<LocalDate, RecordedCirrhosis> entry :
                cirrhosis.headMap(asOf, true).entrySet()) {
            if (entry.getValue().isCirrhosis()) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** The first day, up to the given one, on which a decompensated liver was recorded or signs of it were found. */
    Optional<LocalDate> decompensatedOn(LocalDate asOf) {
        LocalDate first = null;
        for (Map.Entry<LocalDate, RecordedCirrhosis> entry :
                cirrhosis.headMap(asOf, true).entrySet()) {
            if (entry.getValue() == RecordedCirrhosis.DECOMPENSATED) {
                first = earlier(first, entry.getKey());
            }
        }
        for (ClinicalSigns found : signs) {
            if (found.isDecompensated() && !found.date().isAfter(asOf)) {
                first = earlier(first, found.date());
            }
        }
        return Optional.ofNullable(first);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    /** Days on which a course of treatment started, oldest first. */
    public List<LocalDate> treatedFrom() {
        return treatedFrom;
    }

    /** Last doses of the courses that cleared the virus, oldest first. */
    public List<LocalDate> clearedOn() {
        return clearedOn;
    }

    /** Gathers facts in any order; used by one thread. */
    public static final class Builder {

        private LocalDate birthdate;
        private final List<LabReading> labs = new ArrayList<>();
        private final List<StiffnessScan> scans = new ArrayList<>();
        private final List<ClinicalSigns> signs = new ArrayList<>();
        private final Map<LocalDate, RecordedCirrhosis> cirrhosis = new TreeMap<>();
        private final List<LocalDate> treatedFrom = new ArrayList<>();
        private final List<LocalDate> clearedOn = new ArrayList<>();

        private Builder() {}

        public Builder birthdate(LocalDate date) {
            this.birthdate = Objects.requireNonNull(date, "birthdate");
            return this;
        }

        public Builder lab(LabReading reading) {
            labs.add(Objects.requireNonNull(reading, "lab"));
            return this;
        }

        public Builder scan(StiffnessScan scan) {
            scans.add(Objects.requireNonNull(scan, "scan"));
            return this;
        }

        public Builder signs(ClinicalSigns found) {
            signs.add(Objects.requireNonNull(found, "signs"));
            return this;
        }

        public Builder cirrhosis(LocalDate date, RecordedCirrhosis answer) {
            Objects.requireNonNull(date, "date");
            if (answer != RecordedCirrhosis.UNKNOWN) {
                cirrhosis.merge(date, answer, (a, b) -> a.compareTo(b) >= 0 ? a : b);
            }
            return this;
        }

        public Builder treatedFrom(LocalDate start) {
            treatedFrom.add(Objects.requireNonNull(start, "start"));
            return this;
        }

        public Builder clearedOn(LocalDate lastDose) {
            clearedOn.add(Objects.requireNonNull(lastDose, "lastDose"));
            return this;
        }

        public LiverFacts build() {
            return new LiverFacts(this);
        }
    }
}
