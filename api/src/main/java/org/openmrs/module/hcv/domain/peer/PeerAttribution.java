/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.peer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which steps of care had peer support.
 *
 * A step is supported when a contact was made in (day of the nearest earlier step that has a day, day of the step]:
 * the first end is outside, the last inside. With no earlier step, every contact made up to the day counts. A step
 * that is earlier in order but later in time (a diagnosis documented only after the start) bounds nothing. Attempts
 * never count. Descriptive only: who had support was not decided by chance.
 *
 * Thread-safe; keeps nothing.
 */
public final class PeerAttribution {

    private PeerAttribution() {}

    /** The supported ones among the steps that have a day; steps and contacts after {@code asOf} do not exist. */
    public static Set<CareStep> supportedSteps(
            Map<CareStep, LocalDate> steps, Collection<PeerContact> contacts, LocalDate asOf) {
        Set<CareStep> supported = EnumSet.noneOf(CareStep.class);
        for (CareStep step : CareStep.values()) {
            if (isSupported(step, steps, contacts, asOf)) {
                supported.add(step);
            }
        }
        return supported;
    }

    public static boolean isSupported(
            CareStep step, Map<CareStep, LocalDate> steps, Collection<PeerContact> contacts, LocalDate asOf) {
        LocalDate day = steps.get(step);
        if (day == null || day.isAfter(asOf)) {
            return false;
        }
        LocalDate after = LocalDate.MIN;
        for (int i = step.ordinal() - 1; i >= 0; i--) {
            LocalDate earlier = steps.get(CareStep.values()[i]);
            if (earlier != null && !earlier.isAfter(day)) {
                after = earlier;
                break;
            }
        }
        for (PeerContact contact : contacts) {
            boolean within = contact.date().isAfter(after) && !contact.date().isAfter(day);
            if (within && contact.isMade()) {
                return true;
            }
        }
        return false;
    }
}
