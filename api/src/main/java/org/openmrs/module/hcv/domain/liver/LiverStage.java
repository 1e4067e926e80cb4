/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A person's liver as known on one day: each score, and what they say together. Immutable and thread-safe. */
public final class LiverStage {

    private final Score fib4;
    private final Score apri;
    private final Score stiffness;
    private final Score childPugh;
    private final int leastChildPughPoints;
    private final LocalDate decompensatedOn;
    private final RecordedCirrhosis recorded;
    private final CirrhosisFinding cirrhosis;
    private final List<CirrhosisGround> grounds;
    private final LabValue egfr;
    private final int classBFrom;

    LiverStage(
            LocalDate asOf,
            LiverScores scores,
            LiverFacts facts,
            CirrhosisFinding cirrhosis,
            List<CirrhosisGround> grounds,
            int classBFrom) {
        this.fib4 = scores.fib4();
        this.apri = scores.apri();
        this.stiffness = scores.stiffness();
        this.childPugh = scores.childPugh();
        this.leastChildPughPoints = scores.leastChildPughPoints();
        this.decompensatedOn = facts.decompensatedOn(asOf).orElse(null);
        this.recorded = facts.cirrhosis(asOf);
        this.cirrhosis = cirrhosis;
        this.grounds = grounds;
        this.egfr = facts.labs()
                .latest(LabAnalyte.EGFR, asOf)
                .flatMap(LabReading::value)
                .orElse(null);
        this.classBFrom = classBFrom;
    }

    public Score fib4() {
        return fib4;
    }

    public Score apri() {
        return apri;
    }

    public Score stiffness() {
        return stiffness;
    }

    public Score childPugh() {
        return childPugh;
    }

    /** Child-Pugh points there are at least: the points themselves, or what the known parts add up to. */
    public int leastChildPughPoints() {
        return leastChildPughPoints;
    }

    /** Whether Child-Pugh is class B or C, be it only from the parts that are known. */
    public boolean isChildPughBOrC() {
        return leastChildPughPoints >= classBFrom;
    }

    /** First day on which a decompensated liver was recorded, or fluid in the belly or confusion from it found. */
    public Optional<LocalDate> decompensatedOn() {
        return Optional.ofNullable(decompensatedOn);
    }

    /** What a clinician recorded last. */
    public RecordedCirrhosis recorded() {
        return recorded;
    }

    public CirrhosisFinding cirrhosis() {
        return cirrhosis;
    }

    public boolean isCirrhosisLikely() {
        return cirrhosis == CirrhosisFinding.LIKELY;
    }

    /** Whether a clinician recorded no cirrhosis and something suggests it all the same. */
    public boolean contradictsRecord() {
        return recorded == RecordedCirrhosis.NONE && isCirrhosisLikely();
    }

    /** Everything that suggests cirrhosis, each kind once with its earliest day. */
    public List<CirrhosisGround> grounds() {
        return grounds;
    }

    /** The latest eGFR in mL/min/1.73 m², when it is usable. */
    public Optional<LabValue> egfr() {
        return Optional.ofNullable(egfr);
    }

    /**
     * Whether FIB-4 or APRI was made of samples none of which is older than {@code bloods}, or a stiffness that says
     * something was measured no earlier than {@code scan} and not after treatment that cleared the virus.
     */
    public boolean isStagedSince(LocalDate bloods, LocalDate scan) {
        boolean scanned = isSince(stiffness, scan) && !stiffness.cautions().contains(Caution.AFTER_SVR);
        return scanned || isSince(fib4, bloods) || isSince(apri, bloods);
    }

    private static boolean isSince(Score score, LocalDate from) {
        boolean recent = score.oldestDate().filter(date -> !date.isBefore(from)).isPresent();
        return recent && score.reading().isPresent();
    }

    @Override
    public String toString() {
        return cirrhosis + " " + grounds;
    }
}
