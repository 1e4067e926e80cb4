/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.Obs;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.Comparison;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.testing.RnaAmount;
import org.openmrs.module.hcv.domain.testing.TestType;
import org.openmrs.module.hcv.domain.testing.TestTypes;
import org.openmrs.module.hcv.domain.testing.ViralLoadUnit;
import org.openmrs.module.hcv.domain.testing.ViralLoadUnits;
import org.openmrs.module.hcv.platform.door.Door;
import org.openmrs.module.hcv.platform.door.DoorIndex;

/**
 * Reads the observations of one person that other programs wrote, each as a test of its own.
 *
 * <p>A test counts on the day that its group says its specimen was taken, else on the day it was observed. An answer that
 * is not known, an amount in a unit that is not known, and a text are not read. A genotype belongs to the RNA test of its
 * group, else of its encounter, else of its day; alone it says nothing, because it may be a note of an older one.
 */
final class OtherDoorReader {

    private static final String RESULT = "result.";

    private final DoorIndex doors;
    private final ViralLoadUnits units;
    private final TestTypes types;
    private final boolean zeroIsNegative;

    OtherDoorReader(DoorIndex doors, ViralLoadUnits units, TestTypes types, boolean zeroIsNegative) {
        this.doors = doors;
        this.units = units;
        this.types = types;
        this.zeroIsNegative = zeroIsNegative;
    }

    /**
     * All tests of one person.
     *
     * @param own tests of the module's own form by the observation that groups them
     * @param rows observations that belong to none of these
     */
    List<HcvTest> read(Map<ObsRow, HcvTest> own, Collection<ObsRow> rows) {
        List<Read> read = new ArrayList<>();
        own.forEach((group, test) -> read.add(new Read(group, test)));
        List<ObsRow> genotypes = new ArrayList<>();
        for (ObsRow row : rows) {
            Optional<Door> door = doors.door(row.conceptId);
            if (door.isPresent() && door.get().reads().isTest()) {
                LocalDate collected = collected(row, rows);
                test(row, door.get(), collected).ifPresent(test -> read.add(new Read(row, test)));
            } else if (door.isPresent() && door.get().reads() == Door.Reads.GENOTYPE) {
                genotypes.add(row);
            }
        }
        genotypes.forEach(row -> addGenotype(row, collected(row, rows), read));
        List<HcvTest> tests = new ArrayList<>(read.size());
        read.forEach(one -> tests.add(one.test));
        return tests;
    }

    private LocalDate collected(ObsRow row, Collection<ObsRow> rows) {
        if (row.groupId != null) {
            for (ObsRow other : rows) {
                if (row.groupId.equals(other.groupId) && isCollected(other) && other.valueDate.isPresent()) {
                    return other.valueDate.get();
                }
            }
        }
        return row.observed;
    }

    private boolean isCollected(ObsRow row) {
        return row.is("test.collected")
                || doors.door(row.conceptId)
                        .filter(door -> door.reads() == Door.Reads.COLLECTED)
                        .isPresent();
    }

    private Optional<HcvTest> test(ObsRow row, Door door, LocalDate collected) {
        TestType type = types.find(door.key().substring(TestTypeFile.PREFIX.length()))
                .orElseThrow(() -> new IllegalStateException("other-doors.csv: no such test as " + door.key()));
        Optional<RnaAmount> amount = door.reads() == Door.Reads.NUMERIC ? amount(row) : Optional.empty();
        Optional<ResultKind> result =
                row.answerId != null ? answer(row) : amount.flatMap(one -> one.result(zeroIsNegative));
        if (!result.isPresent()) {
            return Optional.empty();
        }
        HcvTest test = TestReader.withEncounter(
                HcvTest.of(row.uuid, type.analyte(), collected, result.get())
                        .withType(type.code())
                        .withSpecimen(type.specimen())
                        .withEntered(row.entered),
                row);
        Optional<BigDecimal> value = amount.flatMap(RnaAmount::iuPerMl);
        return Optional.of(
                value.isPresent()
                        ? test.withValue(value.get())
                                .withComparison(amount.get().comparison())
                        : test);
    }

    private Optional<ResultKind> answer(ObsRow row) {
        String own = row.answer.filter(key -> key.startsWith(RESULT)).orElse("");
        String key = own.isEmpty() ? doors.answer(row.answerId).orElse("") : own;
        return key.startsWith(RESULT) ? ResultKind.find(key.substring(RESULT.length())) : Optional.empty();
    }

    private Optional<RnaAmount> amount(ObsRow row) {
        Optional<ViralLoadUnit> unit = row.measured.flatMap(measured -> units.find(measured.unit));
        Optional<Comparison> comparison = comparison(row);
        if (!unit.isPresent() || !comparison.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(RnaAmount.of(row.measured.get().number, unit.get(), comparison.get(), statement(row)));
    }

    private static Optional<Comparison> comparison(ObsRow row) {
        if (row.modifier.trim().isEmpty() && row.interpretation.isPresent()) {
            if (row.interpretation.get() == Obs.Interpretation.OFF_SCALE_LOW) {
                return Optional.of(Comparison.BELOW);
            }
            if (row.interpretation.get() == Obs.Interpretation.OFF_SCALE_HIGH) {
                return Optional.of(Comparison.ABOVE);
            }
        }
        return Comparison.ofSign(row.modifier);
    }

    private static RnaAmount.Statement statement(ObsRow row) {
        Obs.Interpretation said = row.interpretation.orElse(Obs.Interpretation.NORMAL);
        if (said == Obs.Interpretation.NEGATIVE) {
            return RnaAmount.Statement.NEGATIVE;
        }
        return said == Obs.Interpretation.POSITIVE ? RnaAmount.Statement.POSITIVE : RnaAmount.Statement.NOTHING;
    }

    private static void addGenotype(ObsRow row, LocalDate collected, List<Read> read) {
        Optional<String> genotype =
                row.answer.filter(key -> key.startsWith("genotype.")).flatMap(key -> row.shortAnswer());
        if (!genotype.isPresent()) {
            return;
        }
        Read best = null;
        int closest = 0;
        for (Read one : read) {
            int closeness = one.closeness(row, collected);
            if (closeness > closest) {
                best = one;
                closest = closeness;
            }
        }
        if (best != null) {
            best.test = best.test.withGenotype(genotype.get());
        }
    }

    /** A test and the observation it came from. */
    private static final class Read {

        private final ObsRow row;
        private HcvTest test;

        private Read(ObsRow row, HcvTest test) {
            this.row = row;
            this.test = test;
        }

        /** How surely a genotype is that of this test; 0 for not at all. */
        private int closeness(ObsRow genotype, LocalDate collected) {
            boolean detected = test.analyte() == Analyte.RNA && test.result() == ResultKind.POSITIVE;
            if (!detected || test.genotype().isPresent() || !test.collected().equals(collected)) {
                return 0;
            }
            if (genotype.groupId != null && genotype.groupId.equals(row.groupId)) {
                return 3;
            }
            return genotype.encounterId != null && genotype.encounterId.equals(row.encounterId) ? 2 : 1;
        }
    }
}
