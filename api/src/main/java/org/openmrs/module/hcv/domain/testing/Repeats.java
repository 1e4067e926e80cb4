/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Links each repeat to the test it repeats.
 *
 * A link that was recorded stands. Otherwise the next test of the same analyte after one without a result repeats it; a
 * second attempt without a result is repeated in turn. Of one day, attempts without a result are taken to come first. A
 * result read below the limit is a result, and what follows it is a new test.
 */
public final class Repeats {

    private static final Comparator<HcvTest> IN_ORDER = Comparator.comparing(HcvTest::collected)
            .thenComparing(test -> test.result().isResult())
            .thenComparing(HcvTest::entered)
            .thenComparing(HcvTest::uuid);

    private Repeats() {}

    /** The same tests, those that repeat another with its uuid. */
    public static List<HcvTest> link(Collection<HcvTest> tests) {
        List<HcvTest> sorted = new ArrayList<>(tests);
        sorted.sort(IN_ORDER);
        Map<Analyte, HcvTest> withoutResult = new EnumMap<>(Analyte.class);
        List<HcvTest> linked = new ArrayList<>(sorted.size());
        for (HcvTest test : sorted) {
            HcvTest before = withoutResult.remove(test.analyte());
            linked.add(before == null || test.repeatOf().isPresent() ? test : test.withRepeatOf(before.uuid()));
            if (!test.result().isResult()) {
                withoutResult.put(test.analyte(), test);
            }
        }
        return linked;
    }
}
