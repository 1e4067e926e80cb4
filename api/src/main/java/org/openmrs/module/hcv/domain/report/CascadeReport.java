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
import java.util.Optional;
import org.openmrs.module.hcv.domain.cascade.CascadeCalculator;
import org.openmrs.module.hcv.domain.cascade.CascadeSnapshot;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.domain.testing.TestDay;
import org.openmrs.module.hcv.domain.testing.ViralResult;
import org.openmrs.module.hcv.domain.time.ReportingPeriod;
import org.openmrs.module.hcv.domain.treatment.CourseOutcome;
import org.openmrs.module.hcv.domain.treatment.CourseResult;

/**
 * The care cascade of the people screened in a period: screened, chronic, referred, engaged, started, favourable.
 *
 * Screened means at least one test with a result collected in the period; the first of them is the day of screening.
 * Chronic means virus found on or after that day: the chain follows what came of the screening, however long it took,
 * up to the day looked at. Referral counts from the day of screening on; an appointment and a start count from the
 * diagnosis on, and a start back to the day of screening (treatment on the day of the first test may come before its
 * RNA). A start proves engagement, so no step exceeds the one it is measured by. The chain and its denominators are
 * those of Surey 2019.
 *
 * Thread-safe; keeps nothing.
 */
public final class CascadeReport {

    private CascadeReport() {}

    /** The report, as it stood at the end of {@code asOf}. */
    public static CascadeTable evaluate(
            Collection<Subject> subjects, ReportingPeriod period, LocalDate asOf, ProgrammeRules rules) {
        CascadeCalculator calculator = CascadeCalculator.of(rules);
        Map<CascadeStep, List<String>> reached = new EnumMap<>(CascadeStep.class);
        for (CascadeStep step : CascadeStep.values()) {
            reached.put(step, new ArrayList<>());
        }
        for (Subject subject : subjects) {
            CascadeSnapshot snapshot = calculator.snapshot(subject.history(), asOf);
            Optional<LocalDate> screened = screenedOn(snapshot, period);
            if (screened.isPresent()) {
                reached.get(CascadeStep.SCREENED).add(subject.personUuid());
                follow(subject, snapshot, screened.get(), reached);
            }
        }
        Map<CascadeStep, Cell<String>> cells = new EnumMap<>(CascadeStep.class);
        reached.forEach((step, people) -> cells.put(step, Cell.of(step.key(), people)));
        return new CascadeTable(period, asOf, Collections.unmodifiableMap(cells));
    }

    private static Optional<LocalDate> screenedOn(CascadeSnapshot snapshot, ReportingPeriod period) {
        for (TestDay day : snapshot.tests().days()) {
            if (day.counts() && period.contains(day.date())) {
                return Optional.of(day.date());
            }
        }
        return Optional.empty();
    }

    private static void follow(
            Subject subject, CascadeSnapshot snapshot, LocalDate screened, Map<CascadeStep, List<String>> reached) {
        Optional<LocalDate> diagnosed = diagnosedSince(snapshot, screened);
        if (!diagnosed.isPresent()) {
            return;
        }
        LocalDate asOf = snapshot.asOf();
        String person = subject.personUuid();
        reached.get(CascadeStep.CHRONIC).add(person);
        if (hasDateWithin(subject.history().referrals(), screened, asOf)) {
            reached.get(CascadeStep.REFERRED).add(person);
        }
        boolean started = false;
        boolean cured = false;
        for (CourseResult result : snapshot.results()) {
            if (result.isStarted() && !result.course().start().isBefore(screened)) {
                started = true;
                cured |= result.outcome() == CourseOutcome.CURED;
            }
        }
        if (started || hasDateWithin(subject.history().linkages(), diagnosed.get(), asOf)) {
            reached.get(CascadeStep.ENGAGED).add(person);
        }
        if (started) {
            reached.get(CascadeStep.STARTED).add(person);
        }
        if (cured) {
            reached.get(CascadeStep.FAVOURABLE).add(person);
        }
    }

    private static Optional<LocalDate> diagnosedSince(CascadeSnapshot snapshot, LocalDate screened) {
        for (ViralResult result : snapshot.tests().viral()) {
            if (result.isDetected() && !result.date().isBefore(screened)) {
                return Optional.of(result.date());
            }
        }
        return Optional.empty();
    }

    private static boolean hasDateWithin(List<LocalDate> dates, LocalDate from, LocalDate to) {
        for (LocalDate date : dates) {
            if (!date.isBefore(from) && !date.isAfter(to)) {
                return true;
            }
        }
        return false;
    }
}
