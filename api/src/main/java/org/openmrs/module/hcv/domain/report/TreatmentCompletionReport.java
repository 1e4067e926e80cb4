/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.time.ReportingPeriod;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/**
 * How the courses started in a period ended and came out.
 *
 * The cohort is every course with its start in the period (both ends included), not after the day looked at, and not
 * started elsewhere. Courses started elsewhere are counted apart. Two exceptions, both of the WHO window (HEP.7): its
 * courses are those <em>completed</em> in the period, whenever they started, and courses started elsewhere are among
 * them, since their outcome is this service's.
 *
 * Peer support means support of the start: at least one contact made after the step before it (the first appointment
 * attended since diagnosis, else the diagnosis; everything when neither is known) and not after the day of the start.
 * It describes; it does not show that support was the reason.
 *
 * Thread-safe; keeps nothing.
 */
public final class TreatmentCompletionReport {

    private TreatmentCompletionReport() {}

    /**
     * The report, as it stood at the end of {@code asOf}.
     *
     * @throws IllegalStateException when the outcomes do not sum up to the starts; that would be a defect of the rules
     */
    public static TreatmentCompletionTable evaluate(
            Collection<Subject> subjects, ReportingPeriod period, LocalDate asOf, ProgrammeRules rules) {
        CascadeCalculator calculator = CascadeCalculator.of(rules);
        List<CourseRow> cohort = new ArrayList<>();
        List<CourseRow> whoCohort = new ArrayList<>();
        List<CourseRow> elsewhere = new ArrayList<>();
        for (Subject subject : subjects) {
            if (subject.history().courses().isEmpty()) {
                continue;
            }
            CascadeSnapshot snapshot = calculator.snapshot(subject.history(), asOf);
            for (CourseResult result : snapshot.results()) {
                if (result.isStarted()) {
                    CourseRow row = row(subject, snapshot, result);
                    if (result.completedOn().filter(period::contains).isPresent()) {
                        whoCohort.add(row);
                    }
                    if (period.contains(result.course().start())) {
                        (result.course().isStartedElsewhere() ? elsewhere : cohort).add(row);
                    }
                }
            }
        }
        return new TreatmentCompletionTable(
                period,
                asOf,
                CompletionFigures.of(cohort, whoCohort, asOf, rules),
                byRegimen(cohort, whoCohort, asOf, rules),
                byPeerSupport(cohort, whoCohort, asOf, rules),
                CompletionFigures.cell("transfers-in", elsewhere, row -> true));
    }

    private static CourseRow row(Subject subject, CascadeSnapshot snapshot, CourseResult result) {
        CourseRef ref = CourseRef.of(
                subject.personUuid(), result.course().uuid(), result.course().start());
        return new CourseRow(ref, result, snapshot.isStartSupported(result));
    }

    private static Map<String, CompletionFigures> byRegimen(
            List<CourseRow> cohort, List<CourseRow> whoCohort, LocalDate asOf, ProgrammeRules rules) {
        TreeSet<String> regimens = new TreeSet<>();
        cohort.forEach(row -> regimens.add(row.regimen()));
        whoCohort.forEach(row -> regimens.add(row.regimen()));
        Map<String, CompletionFigures> groups = new TreeMap<>();
        for (String regimen : regimens) {
            groups.put(
                    regimen,
                    CompletionFigures.of(ofRegimen(cohort, regimen), ofRegimen(whoCohort, regimen), asOf, rules));
        }
        return Collections.unmodifiableMap(groups);
    }

    private static List<CourseRow> ofRegimen(List<CourseRow> rows, String regimen) {
        List<CourseRow> some = new ArrayList<>();
        for (CourseRow row : rows) {
            if (row.regimen().equals(regimen)) {
                some.add(row);
            }
        }
        return some;
    }

    private static Map<PeerSupport, CompletionFigures> byPeerSupport(
            List<CourseRow> cohort, List<CourseRow> whoCohort, LocalDate asOf, ProgrammeRules rules) {
        Map<PeerSupport, CompletionFigures> groups = new EnumMap<>(PeerSupport.class);
        for (PeerSupport support : PeerSupport.values()) {
            boolean supported = support == PeerSupport.SUPPORTED;
            groups.put(
                    support,
                    CompletionFigures.of(
                            withSupport(cohort, supported), withSupport(whoCohort, supported), asOf, rules));
        }
        return Collections.unmodifiableMap(groups);
    }

    private static List<CourseRow> withSupport(List<CourseRow> rows, boolean supported) {
        List<CourseRow> some = new ArrayList<>();
        for (CourseRow row : rows) {
            if (row.isStartSupported() == supported) {
                some.add(row);
            }
        }
        return some;
    }
}
