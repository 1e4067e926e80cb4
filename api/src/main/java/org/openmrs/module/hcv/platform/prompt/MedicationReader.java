/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.prompt.Answer;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext;
import org.openmrs.module.hcv.domain.prompt.Comedication;
import org.openmrs.module.hcv.domain.prompt.MissedDoses;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.treatment.TreatmentCourse;

/**
 * Makes other medicines and missed doses of observations.
 *
 * <p>Of other medicines the latest day on which they were asked about stands, with everything that was said on it. A drug
 * that is in no list counts as one about which nothing is known. Of missed doses the latest review of the course that
 * started last stands.
 */
final class MedicationReader {

    static final List<String> KEYS = Collections.unmodifiableList(
            Arrays.asList("comedication", "comedication.other", "review.doses-missed", "review.missed-since"));

    private MedicationReader() {}

    static void add(FactRows rows, PatientHistory history, LocalDate asOf, ClinicalContext.Builder context) {
        comedication(rows).ifPresent(context::comedication);
        missedDoses(rows, history, asOf).ifPresent(context::missedDoses);
    }

    /**
     * What the latest day that asked says is taken now; what an earlier day named and the next one did not is no longer
     * taken, since the day before that one at the latest, because some medicines still matter months later.
     */
    private static Optional<List<Comedication>> comedication(FactRows rows) {
        TreeMap<LocalDate, Set<Code>> named = new TreeMap<>();
        for (FactRow row : rows.oldestFirst()) {
            if (row.is("comedication") || row.is("comedication.other")) {
                Set<Code> drugs = named.computeIfAbsent(row.observed, day -> new LinkedHashSet<>());
                drug(row).ifPresent(drugs::add);
            }
        }
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Map<Code, Comedication> drugs = new LinkedHashMap<>();
        named.lastEntry().getValue().forEach(drug -> drugs.put(drug, Comedication.of(drug)));
        for (LocalDate day : named.headMap(named.lastKey(), false).descendingKeySet()) {
            LocalDate stopped = named.higherKey(day).minusDays(1);
            named.get(day)
                    .forEach(drug ->
                            drugs.putIfAbsent(drug, Comedication.of(drug).stopped(stopped)));
        }
        return Optional.of(new ArrayList<>(drugs.values()));
    }

    private static Optional<Code> drug(FactRow row) {
        if (row.is("comedication.other")) {
            return Optional.of(Comedication.IN_NO_LIST);
        }
        boolean named = !row.shortAnswer().equals("none") && Code.isKey(row.shortAnswer());
        return named ? Optional.of(Code.of(row.shortAnswer())) : Optional.empty();
    }

    private static Optional<MissedDoses> missedDoses(FactRows rows, PatientHistory history, LocalDate asOf) {
        Optional<TreatmentCourse> course = history.courses().stream()
                .filter(one -> !one.start().isAfter(asOf))
                .reduce((earlier, later) -> later);
        Optional<FactRow> review = rows.oldestFirst().stream()
                .filter(row -> row.is("review.doses-missed"))
                .reduce((earlier, later) -> later);
        if (!course.isPresent()
                || !review.isPresent()
                || !review.get().number.isPresent()
                || review.get().observed.isBefore(course.get().start())
                || review.get().number.get().intValue() < 1) {
            return Optional.empty();
        }
        MissedDoses missed = MissedDoses.ofDays(review.get().number.get().intValue());
        Optional<LocalDate> since =
                rows.beside(review.get(), "review.missed-since").flatMap(row -> row.valueDate);
        if (!since.isPresent() || since.get().isBefore(course.get().start())) {
            return Optional.of(missed);
        }
        long taken = ChronoUnit.DAYS.between(course.get().start(), since.get());
        return Optional.of(missed.afterTaking((int) taken)
                .withRnaDetected(rnaSince(since.get().plusDays(missed.days()), history, asOf)));
    }

    /** What the latest RNA test made after the gap says. */
    private static Answer rnaSince(LocalDate gapEnded, PatientHistory history, LocalDate asOf) {
        Answer answer = Answer.UNKNOWN;
        for (HcvTest test : history.tests()) {
            boolean after =
                    !test.collected().isBefore(gapEnded) && !test.collected().isAfter(asOf);
            if (test.analyte() == Analyte.RNA && after && test.result().isValid()) {
                answer = Answer.of(test.result() == ResultKind.POSITIVE);
            }
        }
        return answer;
    }
}
