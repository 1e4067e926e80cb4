/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

/**
 * Stages a liver: makes every score, and says whether anything suggests cirrhosis.
 *
 * <pre>
 * any one of: FIB-4 above fib4Cirrhosis, APRI above apriCirrhosis, platelets below
 *   plateletsCirrhosis, stiffness above stiffnessCirrhosis, cirrhosis recorded            LIKELY
 * the latest stiffness not reliable and above stiffnessCirrhosis, nothing else            UNKNOWN
 * FIB-4 or APRI made, or a stiffness (before any treatment that cleared the virus),
 *   or "no cirrhosis" recorded                                                            NOT_SHOWN
 * otherwise                                                                               UNKNOWN
 * </pre>
 *
 * Platelets alone can suggest cirrhosis and cannot exclude it. Scarring outlasts the virus while every score falls with
 * treatment, so what the scores said on the day a course started keeps counting: later scores add to it and never take
 * it away. Cirrhosis once recorded keeps counting too. Thread-safe.
 */
public final class LiverStaging {

    private final LiverRules rules;

    private LiverStaging(LiverRules rules) {
        this.rules = rules;
    }

    public static LiverStaging of(ProgrammeRules rules) {
        return new LiverStaging(LiverRules.of(rules));
    }

    /** The stage as known at the end of that day; facts of later days do not exist. */
    public LiverStage stage(LiverFacts facts, LocalDate asOf) {
        Map<CirrhosisGround.Kind, CirrhosisGround> grounds = new EnumMap<>(CirrhosisGround.Kind.class);
        for (LocalDate start : facts.treatedFrom()) {
            if (start.isBefore(asOf)) {
                addGrounds(facts, scores(facts, start), start, grounds);
            }
        }
        LiverScores now = scores(facts, asOf);
        addGrounds(facts, now, asOf, grounds);
        return new LiverStage(
                asOf,
                now,
                facts,
                finding(facts, now, grounds, asOf),
                Collections.unmodifiableList(new ArrayList<>(grounds.values())),
                rules.classBFrom());
    }

    private LiverScores scores(LiverFacts facts, LocalDate asOf) {
        ChildPugh childPugh = new ChildPugh(rules);
        return new LiverScores(
                new Fib4(rules).score(facts.labs(), facts.birthdate(), asOf),
                new Apri(rules).score(facts.labs(), asOf),
                new Stiffness(rules).score(facts.scans(), facts.clearedOn(), asOf),
                childPugh.score(facts.labs(), facts.signs(asOf), asOf),
                childPugh.leastPoints(facts.labs(), facts.signs(asOf), asOf));
    }

    private void addGrounds(
            LiverFacts facts, LiverScores scores, LocalDate asOf, Map<CirrhosisGround.Kind, CirrhosisGround> grounds) {
        addScore(CirrhosisGround.Kind.FIB4, scores.fib4(), grounds);
        addScore(CirrhosisGround.Kind.APRI, scores.apri(), grounds);
        Score stiffness = new Stiffness(rules).standing(facts.scans(), facts.clearedOn(), asOf);
        addScore(CirrhosisGround.Kind.STIFFNESS, stiffness, grounds);
        Optional<LabValue> platelets =
                facts.labs().latest(LabAnalyte.PLATELETS, asOf).flatMap(LabReading::value);
        if (platelets.isPresent() && platelets.get().value().compareTo(rules.plateletsCirrhosis()) < 0) {
            String shown = platelets.get().value().stripTrailingZeros().toPlainString();
            add(CirrhosisGround.Kind.PLATELETS, shown, platelets.get().date(), grounds);
        }
        Optional<LocalDate> recorded = facts.cirrhosisRecordedOn(asOf);
        if (recorded.isPresent()) {
            add(CirrhosisGround.Kind.RECORDED, facts.cirrhosis(recorded.get()).key(), recorded.get(), grounds);
        }
    }

    private static void addScore(
            CirrhosisGround.Kind kind, Score score, Map<CirrhosisGround.Kind, CirrhosisGround> grounds) {
        if (score.says(Reading.CIRRHOSIS)) {
            add(kind, score.value().get().toPlainString(), score.date().get(), grounds);
        }
    }

    private static void add(
            CirrhosisGround.Kind kind,
            String value,
            LocalDate date,
            Map<CirrhosisGround.Kind, CirrhosisGround> grounds) {
        grounds.putIfAbsent(kind, new CirrhosisGround(kind, value, date));
    }

    private CirrhosisFinding finding(
            LiverFacts facts, LiverScores now, Map<CirrhosisGround.Kind, CirrhosisGround> grounds, LocalDate asOf) {
        if (!grounds.isEmpty()) {
            return CirrhosisFinding.LIKELY;
        }
        boolean unreliable = now.stiffness().cautions().contains(Caution.NOT_RELIABLE);
        if (unreliable && now.stiffness().value().get().compareTo(rules.stiffnessCirrhosis()) > 0) {
            return CirrhosisFinding.UNKNOWN;
        }
        boolean scanned = now.stiffness().reading().isPresent()
                && !now.stiffness().cautions().contains(Caution.AFTER_SVR);
        boolean looked = now.fib4().isCalculated() || now.apri().isCalculated() || scanned;
        boolean excluded = facts.cirrhosis(asOf) == RecordedCirrhosis.NONE;
        return looked || excluded ? CirrhosisFinding.NOT_SHOWN : CirrhosisFinding.UNKNOWN;
    }
}
