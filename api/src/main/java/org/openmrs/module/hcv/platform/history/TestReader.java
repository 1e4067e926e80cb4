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
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.testing.Analyte;
import org.openmrs.module.hcv.domain.testing.HcvTest;
import org.openmrs.module.hcv.domain.testing.ResultKind;

/** Reads one group of observations as a test. A group without a type or a result is no test yet. */
final class TestReader {

    /** A rapid test that was not read within its time: an attempt without a result, like a device that failed. */
    private static final String NOT_READ = "not-read";

    Optional<HcvTest> read(ObsRow group, List<ObsRow> members, Optional<String> encounterUuid) {
        Optional<String> type = find(members, "test.type").flatMap(ObsRow::shortAnswer);
        Optional<ResultKind> result =
                find(members, "test.result").flatMap(ObsRow::shortAnswer).flatMap(TestReader::result);
        Optional<Analyte> analyte = type.flatMap(TestReader::analyte);
        if (!analyte.isPresent() || !result.isPresent()) {
            return Optional.empty();
        }
        // The day the sample was taken counts; a test without it counts on the day of its visit.
        HcvTest test = HcvTest.of(
                        group.uuid,
                        analyte.get(),
                        find(members, "test.collected")
                                .flatMap(row -> row.valueDate)
                                .orElse(group.observed),
                        result.get())
                .withType(Code.of(type.get()))
                .withEntered(group.entered);
        Optional<Double> value = find(members, "test.value").flatMap(row -> row.number);
        if (value.isPresent()) {
            test = test.withValue(BigDecimal.valueOf(value.get()));
        }
        Optional<String> genotype = find(members, "test.genotype").flatMap(ObsRow::shortAnswer);
        if (genotype.isPresent()) {
            test = test.withGenotype(genotype.get());
        }
        return Optional.of(encounterUuid.isPresent() ? test.withEncounter(encounterUuid.get()) : test);
    }

    private static Optional<ObsRow> find(List<ObsRow> members, String concept) {
        return members.stream().filter(row -> row.is(concept)).findFirst();
    }

    private static Optional<Analyte> analyte(String type) {
        if (type.startsWith("ab-")) {
            return Optional.of(Analyte.ANTIBODY);
        }
        if (type.startsWith("rna-")) {
            return Optional.of(Analyte.RNA);
        }
        return "core-antigen".equals(type) ? Optional.of(Analyte.CORE_ANTIGEN) : Optional.empty();
    }

    private static Optional<ResultKind> result(String key) {
        if (NOT_READ.equals(key)) {
            return Optional.of(ResultKind.INVALID);
        }
        for (ResultKind kind : ResultKind.values()) {
            if (kind.key().equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
