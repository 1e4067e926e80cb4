/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.report;

import java.util.Optional;
import org.openmrs.module.hcv.domain.report.Cell;
import org.openmrs.module.hcv.domain.report.IndicatorValue;

/** One line of a report: what is counted, and what it is a share of. */
public final class Figure {

    private final String label;
    private final Cell<?> counted;
    private final Cell<?> whole;
    private final String partition;
    private final boolean part;

    private Figure(String label, Cell<?> counted, Cell<?> whole, String partition, boolean part) {
        this.label = label;
        this.counted = counted;
        this.whole = whole;
        this.partition = partition;
        this.part = part;
    }

    /** A count that is a share of nothing. */
    static Figure count(String label, Cell<?> counted) {
        return new Figure(label, counted, null, "", false);
    }

    static Figure share(String label, Cell<?> counted, Cell<?> whole) {
        return new Figure(label, counted, whole, "", false);
    }

    /**
     * A share that makes up the whole together with the other figures of the partition.
     *
     * @param partition name of the partition within its section
     */
    static Figure piece(String partition, String label, Cell<?> counted, Cell<?> whole) {
        return new Figure(label, counted, whole, partition, false);
    }

    /** As {@link #piece}, of a whole that is the line above, such as one reason among several. */
    static Figure part(String partition, String label, Cell<?> counted, Cell<?> whole) {
        return new Figure(label, counted, whole, partition, true);
    }

    public String getLabel() {
        return label;
    }

    public Cell<?> getCounted() {
        return counted;
    }

    Optional<Cell<?>> getWhole() {
        return Optional.ofNullable(whole);
    }

    /** Whether the count is a share of something. */
    public boolean isShared() {
        return whole != null;
    }

    /** What the count is a share of; only for figures that are shares. */
    public Cell<?> getOutOf() {
        return getWhole().orElseThrow(() -> new IllegalStateException("No share: " + counted));
    }

    /** With one decimal; empty where there is nothing to take a share of. */
    public String getPercentage() {
        return value().flatMap(IndicatorValue::percentage).map(Object::toString).orElse("");
    }

    /** Empty where the figure is not one of several that make up a whole. */
    String partition() {
        return partition;
    }

    public boolean isPart() {
        return part;
    }

    Optional<IndicatorValue> value() {
        return getWhole().map(all -> IndicatorValue.of(counted.count(), all.count()));
    }
}
