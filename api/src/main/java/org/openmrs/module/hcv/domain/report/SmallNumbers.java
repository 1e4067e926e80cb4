/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;

/**
 * Hides counts so small that they might point at someone, and those from which a hidden one could be worked out.
 *
 * Hidden are counts from 1 up to, not including, the threshold (5: 1 to 4). Among parts that sum up to a printed
 * total, further parts are hidden, the smallest first, until at least two are hidden and the hidden ones sum up to the
 * threshold or more; otherwise a subtraction would give them away. Zero is never hidden. Immutable and thread-safe.
 */
public final class SmallNumbers {

    private final int threshold;

    private SmallNumbers(int threshold) {
        this.threshold = threshold;
    }

    public static SmallNumbers of(ProgrammeRules rules) {
        return new SmallNumbers(rules.smallNumberThreshold());
    }

    /** Whether the count may not be shown. */
    public boolean hides(int count) {
        return count > 0 && count < threshold;
    }

    /** Whether numerator, denominator or what lies between them may not be shown; the percentage goes with them. */
    public boolean hides(IndicatorValue value) {
        return hides(value.numerator()) || hides(value.denominator()) || hides(value.denominator() - value.numerator());
    }

    /** A single count that no printed total contains; empty when hidden. */
    public OptionalInt show(int count) {
        return hides(count) ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** The parts of a printed total, in their order; empty where hidden, be it for its own sake or another's. */
    public List<OptionalInt> showParts(List<Integer> parts) {
        return showParts(parts, Collections.nCopies(parts.size(), false));
    }

    /** The same where some parts are hidden already, for a reason that lies elsewhere. */
    public List<OptionalInt> showParts(List<Integer> parts, List<Boolean> hiddenAlready) {
        boolean[] hidden = new boolean[parts.size()];
        int count = 0;
        int sum = 0;
        for (int i = 0; i < hidden.length; i++) {
            if (hides(parts.get(i)) || (hiddenAlready.get(i) && parts.get(i) > 0)) {
                hidden[i] = true;
                count++;
                sum += parts.get(i);
            }
        }
        while (count > 0 && (count < 2 || sum < threshold)) {
            int next = smallestShown(parts, hidden);
            if (next < 0) {
                break;
            }
            hidden[next] = true;
            count++;
            sum += parts.get(next);
        }
        List<OptionalInt> shown = new ArrayList<>(hidden.length);
        for (int i = 0; i < hidden.length; i++) {
            shown.add(hidden[i] ? OptionalInt.empty() : OptionalInt.of(parts.get(i)));
        }
        return Collections.unmodifiableList(shown);
    }

    private static int smallestShown(List<Integer> parts, boolean[] hidden) {
        int smallest = -1;
        for (int i = 0; i < hidden.length; i++) {
            boolean candidate = !hidden[i] && parts.get(i) > 0;
            if (candidate && (smallest < 0 || parts.get(i) < parts.get(smallest))) {
                smallest = i;
            }
        }
        return smallest;
    }
}
