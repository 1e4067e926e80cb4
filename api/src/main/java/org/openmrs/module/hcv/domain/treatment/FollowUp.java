/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.treatment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.testing.Genotype;
import org.openmrs.module.hcv.domain.testing.ViralResult;

/**
 * The viral tests of one course, looked at from its last dose (day 0). Days are inclusive at both ends.
 *
 * Immutable and thread-safe.
 */
final class FollowUp {

    private final List<ViralResult> viral;
    private final LocalDate start;
    private final LocalDate end;
    private final LocalDate until;

    private FollowUp(List<ViralResult> viral, LocalDate start, LocalDate end, LocalDate until) {
        this.viral = viral;
        this.start = start;
        this.end = end;
        this.until = until;
    }

    /** @param until last day whose tests belong to the course */
    static FollowUp of(List<ViralResult> viral, LocalDate start, LocalDate end, LocalDate until) {
        return new FollowUp(viral, start, end, until);
    }

    /** First result of any kind from that day after the last dose on. */
    Optional<ViralResult> firstFrom(int day) {
        LocalDate from = end.plusDays(day);
        for (ViralResult result : viral) {
            if (!result.date().isBefore(from) && !result.date().isAfter(until)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    /** First result of that kind on those days after the last dose. */
    Optional<ViralResult> firstWithin(int fromDay, int toDay, boolean detected) {
        LocalDate from = end.plusDays(fromDay);
        LocalDate to = end.plusDays(toDay);
        for (ViralResult result : viral) {
            LocalDate date = result.date();
            if (result.isDetected() == detected && !date.isBefore(from) && !date.isAfter(to) && !date.isAfter(until)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the positive is documented as another virus than the one treated.
     *
     * @param backfillDays last day after the start on which a typed positive stands in for a baseline without type
     */
    boolean isAnotherVirus(ViralResult positive, Baseline baseline, int backfillDays) {
        return isTyped(positive, baseline, backfillDays)
                && Genotype.differs(
                        treated(baseline, backfillDays).get(),
                        positive.genotype().get());
    }

    /** Whether both viruses are typed, the one treated and that of the positive; days as above. */
    boolean isTyped(ViralResult positive, Baseline baseline, int backfillDays) {
        return treated(baseline, backfillDays).isPresent()
                && positive.genotype().isPresent();
    }

    private Optional<String> treated(Baseline baseline, int backfillDays) {
        return baseline.genotype().isPresent()
                ? baseline.genotype()
                : genotypeSoonAfterStart(start.plusDays(backfillDays));
    }

    private Optional<String> genotypeSoonAfterStart(LocalDate last) {
        for (ViralResult result : viral) {
            boolean soon = result.date().isAfter(start) && !result.date().isAfter(last);
            if (soon
                    && !result.date().isAfter(end)
                    && result.isDetected()
                    && result.genotype().isPresent()) {
                return result.genotype();
            }
        }
        return Optional.empty();
    }

    /**
     * What the tests around the end say about a course that did not clear the virus.
     *
     * @param responseDays days before the last dose from which a negative shows a response
     * @param relapseDays last day after the last dose on which the positive is a relapse
     */
    FailureKind kindOf(ViralResult positive, int responseDays, int relapseDays) {
        LocalDate responseFrom = end.minusDays(responseDays);
        boolean response = false;
        boolean negativeOnTreatment = false;
        boolean breakthrough = false;
        boolean positiveAtEnd = false;
        for (ViralResult result : viral) {
            LocalDate date = result.date();
            if (!date.isAfter(start) || !date.isBefore(positive.date())) {
                continue;
            }
            boolean onTreatment = !date.isAfter(end);
            boolean aroundEnd = !date.isBefore(responseFrom);
            response |= !result.isDetected() && aroundEnd;
            breakthrough |= result.isDetected() && onTreatment && negativeOnTreatment;
            positiveAtEnd |= result.isDetected() && onTreatment && aroundEnd;
            negativeOnTreatment |= !result.isDetected() && onTreatment;
        }
        if (response && !positive.date().isAfter(end.plusDays(relapseDays))) {
            return FailureKind.RELAPSE;
        }
        if (breakthrough) {
            return FailureKind.BREAKTHROUGH;
        }
        return positiveAtEnd && !negativeOnTreatment && !response ? FailureKind.NON_RESPONSE : FailureKind.UNSPECIFIED;
    }
}
