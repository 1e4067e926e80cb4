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

    private final TimelineSight sight;
    private final Map<String, HcvTest> tests = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    TestLines(Collection<HcvTest> tests, TimelineSight sight) {
        this.sight = sight;
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

    /** An entry for each test that stood on none, and of which something is shown. */
    List<TimelineEntry> others() {
        List<TimelineEntry> entries = new ArrayList<>();
        for (HcvTest test : tests.values()) {
            List<Detail> details = details(test);
            if (!shown.contains(test.uuid()) && !details.isEmpty()) {
                entries.add(new TimelineEntry(test.collected(), OTHER_DOOR, details, "", "", ""));
            }
        }
        return entries;
    }

    private List<Detail> details(HcvTest test) {
        List<Detail> details = new ArrayList<>();
        add(details, "test.type", answer("test-type.", test.type().value()));
        add(details, "test.result", answer("result.", test.result().key()));
        test.comparison()
                .filter(comparison -> test.valueIuPerMl().isPresent())
                .ifPresent(comparison -> add(details, "test.operator", answer("operator.", comparison.key())));
        test.valueIuPerMl()
                .ifPresent(value -> add(
                        details,
                        "test.value",
                        Detail.Value.text(value.stripTrailingZeros().toPlainString())));
        test.genotype().ifPresent(genotype -> add(details, "test.genotype", answer("genotype.", genotype)));
        if (sight.showsAnswer(OTHER_DOOR, "test.repeat-of")) {
            details.addAll(repeats(test));
        }
        return details;
    }

    private void add(List<Detail> details, String question, Detail.Value value) {
        if (sight.showsAnswer(OTHER_DOOR, question)) {
            details.add(line("hcv.concept." + question, value));
        }
    }

    private static Detail.Value answer(String kind, String key) {
        return Detail.Value.message("hcv.answer." + kind + key);
    }

    private static Detail line(String labelKey, Detail.Value value) {
        return new Detail(labelKey, Collections.singletonList(value));
    }
}
