/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.door;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.hcv.domain.liver.LabAnalyte;
import org.openmrs.module.hcv.domain.liver.LabUnit;
import org.openmrs.module.hcv.domain.liver.LabUnits;
import org.openmrs.module.hcv.domain.testing.ViralLoadUnit;
import org.openmrs.module.hcv.domain.testing.ViralLoadUnits;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/** Reads {@code lab-units.csv} and {@code viral-load-units.csv}; a row that cannot be read is a fault of the build. */
public final class UnitFiles {

    private static final char SEPARATOR = ';';

    private UnitFiles() {}

    /** Units of laboratory values. */
    public static LabUnits lab() {
        List<LabUnit> units = new ArrayList<>();
        for (ContentRow row : ContentTable.read("lab-units.csv").rows()) {
            LabAnalyte analyte = LabAnalyte.find(row.text("analyte"))
                    .orElseThrow(() -> new IllegalStateException("lab-units.csv: unknown " + row.text("analyte")));
            LabUnit unit = LabUnit.of(
                    analyte,
                    row.optional("unit").orElse(""),
                    row.list("also", SEPARATOR),
                    new BigDecimal(row.text("factor")),
                    new BigDecimal(row.text("least")),
                    new BigDecimal(row.text("greatest")));
            units.add(
                    row.optional("limit_least").isPresent()
                            ? unit.withLimitsOfNormal(
                                    new BigDecimal(row.text("limit_least")), new BigDecimal(row.text("limit_greatest")))
                            : unit);
        }
        return LabUnits.of(units);
    }

    /** Units of amounts of RNA. */
    public static ViralLoadUnits viralLoad() {
        List<ViralLoadUnit> units = new ArrayList<>();
        for (ContentRow row : ContentTable.read("viral-load-units.csv").rows()) {
            BigDecimal greatest = new BigDecimal(row.text("greatest"));
            List<String> also = row.list("also", SEPARATOR);
            units.add(
                    row.text("scale").equals("log10")
                            ? ViralLoadUnit.logarithm(row.text("unit"), also, greatest)
                            : ViralLoadUnit.linear(
                                    row.text("unit"), also, new BigDecimal(row.text("factor")), greatest));
        }
        return ViralLoadUnits.of(units);
    }
}
