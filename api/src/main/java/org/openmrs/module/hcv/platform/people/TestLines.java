/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmrs.module.hcv.domain.testing.HcvTest;

/**
 * What a timeline says of tests beside what was recorded at visits: which test each repeats, and the tests that came in by
 * other doors and are on no visit's entry. Used by one thread.
 */
final class TestLines {

    private static final String OTHER_DOOR = "other-door";
    private static final String PROVISIONAL = "hcv.timeline.provisional";
    private static final String REPEAT_OF = "hcv.timeline.repeat-of";

    private final Map<String, HcvTest> tests = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    TestLines(Collection<HcvTest> tests) {
        tests.forEach(test -> this.tests.put(test.uuid(), test));
    }

    /** Lines for a test that stands on a visit's entry. */
    List<Detail> beside(String testUuid) {
        shown.add(testUuid);
        List<Detail> lines = new ArrayList<>();
        Optional.ofNullable(tests.get(testUuid)).ifPresent(test -> {
            lines.addAll(repeats(test));
            if (test.isProvisional()) {
                lines.add(line(PROVISIONAL, Detail.Value.message(PROVISIONAL + ".yes")));
            }
        });
        return lines;
    }

    private List<Detail> repeats(HcvTest test) {
        Optional<LocalDate> repeated = test.repeatOf()
                .flatMap(uuid -> Optional.ofNullable(tests.get(uuid)))
                .map(HcvTest::collected);
        return repeated.map(date -> Collections.singletonList(line(REPEAT_OF, Detail.Value.text(date.toString()))))
                .orElse(Collections.emptyList());
    }

    /** An entry for each test that stood on none. */
    List<TimelineEntry> others() {
        List<TimelineEntry> entries = new ArrayList<>();
        for (HcvTest test : tests.values()) {
            if (!shown.contains(test.uuid())) {
                entries.add(new TimelineEntry(test.collected(), OTHER_DOOR, details(test), "", "", test.uuid()));
            }
        }
        return entries;
    }

    private List<Detail> details(HcvTest test) {
        List<Detail> details = new ArrayList<>();
        details.add(
                line("hcv.concept.test.type", answer("test-type.", test.type().value())));
        details.add(
                line("hcv.concept.test.result", answer("result.", test.result().key())));
        test.comparison()
                .filter(comparison -> test.valueIuPerMl().isPresent())
                .ifPresent(comparison ->
                        details.add(line("hcv.concept.test.operator", answer("operator.", comparison.key()))));
        test.valueIuPerMl()
                .ifPresent(value -> details.add(line(
                        "hcv.concept.test.value",
                        Detail.Value.text(value.stripTrailingZeros().toPlainString()))));
        test.genotype()
                .ifPresent(genotype -> details.add(line("hcv.concept.test.genotype", answer("genotype.", genotype))));
        details.addAll(repeats(test));
        return details;
    }

    private static Detail.Value answer(String kind, String key) {
        return Detail.Value.message("hcv.answer." + kind + key);
    }

    private static Detail line(String labelKey, Detail.Value value) {
        return new Detail(labelKey, Collections.singletonList(value));
    }
}
