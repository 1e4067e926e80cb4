/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.domain.liver.LabAnalyte;
import org.openmrs.module.hcv.domain.liver.LabUnit;
import org.openmrs.module.hcv.domain.liver.LabUnits;

/**
 * The rows of {@code lab-units.csv}: the units laboratory values come in. Immutable and safe for use by several threads.
 *
 * <p>A unit is doubtful where dictionaries are known to declare it and to hold values of another one: platelets “10^3/mL”.
 * Such a declaration is believed only when an administrator has confirmed it.
 */
public final class LabUnitFile {

    private final LabUnits units;
    private final Set<LabUnit> doubtful;

    private LabUnitFile(LabUnits units, Set<LabUnit> doubtful) {
        this.units = units;
        this.doubtful = doubtful;
    }

    public static LabUnitFile load() {
        List<LabUnit> units = new ArrayList<>();
        List<LabUnit> doubtful = new ArrayList<>();
        for (ContentRow row : ContentTable.read("lab-units.csv").rows()) {
            LabUnit unit = unit(row);
            units.add(unit);
            if (row.optional("doubtful").isPresent()) {
                doubtful.add(unit);
            }
        }
        return new LabUnitFile(LabUnits.of(units), doubtful.stream().collect(Collectors.toSet()));
    }

    private static LabUnit unit(ContentRow row) {
        String analyte = row.text("analyte");
        LabUnit unit = LabUnit.of(
                LabAnalyte.find(analyte)
                        .orElseThrow(() -> new IllegalStateException("lab-units.csv has the analyte " + analyte)),
                row.optional("unit").orElse(""),
                row.list("also", ';'),
                new BigDecimal(row.text("factor")),
                new BigDecimal(row.text("least")),
                new BigDecimal(row.text("greatest")));
        return row.optional("limit_least")
                .map(least ->
                        unit.withLimitsOfNormal(new BigDecimal(least), new BigDecimal(row.text("limit_greatest"))))
                .orElse(unit);
    }

    public LabUnits units() {
        return units;
    }

    /** Whether such a declaration alone is not to be believed; a spelling that is no unit of the analyte is not known. */
    public boolean isDoubtful(LabAnalyte analyte, String spelling) {
        Optional<LabUnit> unit = units.find(analyte, spelling);
        return unit.isPresent() && doubtful.contains(unit.get());
    }

    /** How the units of an analyte are written. */
    public List<String> names(LabAnalyte analyte) {
        return Collections.unmodifiableList(units.all().stream()
                .filter(unit -> unit.analyte() == analyte)
                .map(LabUnit::name)
                .collect(Collectors.toList()));
    }
}
