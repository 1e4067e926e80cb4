/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openmrs.module.hcv.domain.testing.Comparison;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;
import org.openmrs.module.hcv.domain.testing.Specimen;
import org.openmrs.module.hcv.domain.testing.TestType;
import org.openmrs.module.hcv.domain.testing.TestTypes;

/** Reads one group of observations of the module's own form as a test. Without a kind or a result it is no test yet. */
final class TestReader {

    private final TestTypes types;

    TestReader(TestTypes types) {
        this.types = types;
    }

    Optional<HcvTest> read(ObsRow group, List<ObsRow> members) {
        Optional<TestType> type =
                find(members, "test.type").flatMap(ObsRow::shortAnswer).flatMap(types::find);
        Optional<ResultKind> result =
                find(members, "test.result").flatMap(ObsRow::shortAnswer).flatMap(TestReader::result);
        if (!type.isPresent() || !result.isPresent()) {
            return Optional.empty();
        }
        // The day the sample was taken counts; a test without it counts on the day of its visit.
        HcvTest test = HcvTest.of(
                        group.uuid,
                        type.get().analyte(),
                        find(members, "test.collected")
                                .flatMap(row -> row.valueDate)
                                .orElse(group.observed),
                        result.get())
                .withType(type.get().code())
                .withSpecimen(type.get().specimen())
                .withEntered(group.entered);
        boolean provisional = group.preliminary || members.stream().anyMatch(row -> row.preliminary);
        return Optional.of(withEncounter(withDetails(provisional ? test.asProvisional() : test, members), group));
    }

    /** A test that nobody read in its time gave no result, like one that did not work. */
    private static Optional<ResultKind> result(String key) {
        return "not-read".equals(key) ? Optional.of(ResultKind.INVALID) : ResultKind.find(key);
    }

    private static HcvTest withDetails(HcvTest plain, List<ObsRow> members) {
        HcvTest test = plain;
        Optional<BigDecimal> value = number(members, "test.value");
        test = value.isPresent() ? test.withValue(value.get()) : test;
        Optional<Comparison> comparison =
                find(members, "test.operator").flatMap(ObsRow::shortAnswer).flatMap(Comparison::find);
        test = comparison.isPresent() ? test.withComparison(comparison.get()) : test;
        Optional<BigDecimal> lloq = number(members, "test.lloq");
        test = lloq.isPresent() ? test.withLloq(lloq.get()) : test;
        Optional<String> genotype = find(members, "test.genotype").flatMap(ObsRow::shortAnswer);
        test = genotype.isPresent() ? test.withGenotype(genotype.get()) : test;
        Optional<Specimen> specimen =
                find(members, "test.specimen").flatMap(ObsRow::shortAnswer).flatMap(Specimen::find);
        test = specimen.isPresent() ? test.withSpecimen(specimen.get()) : test;
        Optional<String> repeatOf = find(members, "test.repeat-of").flatMap(row -> row.text);
        return repeatOf.isPresent() ? test.withRepeatOf(repeatOf.get()) : test;
    }

    static HcvTest withEncounter(HcvTest test, ObsRow row) {
        return row.encounterUuid.isPresent() ? test.withEncounter(row.encounterUuid.get()) : test;
    }

    private static Optional<BigDecimal> number(List<ObsRow> members, String concept) {
        return find(members, concept).flatMap(row -> row.number).map(BigDecimal::valueOf);
    }

    private static Optional<ObsRow> find(List<ObsRow> members, String concept) {
        return members.stream().filter(row -> row.is(concept)).findFirst();
    }
}
