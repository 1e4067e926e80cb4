/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.liver;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The latest values a score needs, or the first thing that stands in its way.
 *
 * Looked for in the order given: an analyte that is missing or refused, then samples too far apart. Used by one thread.
 */
final class LabInputs {

    private final Map<LabAnalyte, LabValue> values = new EnumMap<>(LabAnalyte.class);
    private NotCalculated obstacle;
    private boolean apart;

    private LabInputs() {}

    static LabInputs of(LabPanel panel, LocalDate asOf, int maxDaysApart, LabAnalyte... analytes) {
        LabInputs inputs = new LabInputs();
        for (LabAnalyte analyte : analytes) {
            Optional<LabReading> latest = panel.latest(analyte, asOf);
            if (!latest.isPresent()) {
                inputs.obstacle(NotCalculated.missing(analyte.key()));
            } else if (latest.get().fault().isPresent()) {
                inputs.obstacle(NotCalculated.of(
                        latest.get().fault().get(), analyte.key(), latest.get().date()));
            } else {
                inputs.values.put(analyte, latest.get().value().get());
            }
        }
        inputs.compareDates(maxDaysApart);
        return inputs;
    }

    private void compareDates(int maxDaysApart) {
        LabValue oldest = null;
        LabValue newest = null;
        for (LabValue value : values.values()) {
            oldest = oldest == null || value.date().isBefore(oldest.date()) ? value : oldest;
            newest = newest == null || value.date().isAfter(newest.date()) ? value : newest;
        }
        if (oldest != null && ChronoUnit.DAYS.between(oldest.date(), newest.date()) > maxDaysApart) {
            apart = true;
            obstacle(NotCalculated.of(
                    NotCalculated.Reason.TOO_FAR_APART, oldest.analyte().key(), oldest.date()));
        }
    }

    private void obstacle(NotCalculated found) {
        obstacle = obstacle == null ? found : obstacle;
    }

    Optional<NotCalculated> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    /** Whether the usable samples lie too far apart. */
    boolean isApart() {
        return apart;
    }

    /** The value of one of the analytes asked for; only when nothing stands in the way. */
    LabValue get(LabAnalyte analyte) {
        return values.get(analyte);
    }

    /** The usable value, whatever stands in the way of the others. */
    Optional<LabValue> find(LabAnalyte analyte) {
        return Optional.ofNullable(values.get(analyte));
    }

    LocalDate newest() {
        LocalDate newest = LocalDate.MIN;
        for (LabValue value : values.values()) {
            newest = value.date().isAfter(newest) ? value.date() : newest;
        }
        return newest;
    }

    List<ScoreInput> shown() {
        List<ScoreInput> shown = new ArrayList<>(values.size());
        for (LabValue value : values.values()) {
            shown.add(ScoreInput.of(value));
        }
        return shown;
    }
}
