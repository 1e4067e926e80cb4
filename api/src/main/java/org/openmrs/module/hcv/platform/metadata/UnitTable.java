/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openmrs.module.hcv.domain.liver.LabAnalyte;
import org.openmrs.module.hcv.domain.liver.LabUnit;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.LabUnitFile;

/**
 * Which units can be converted into that of a dictionary row. Laboratory values are by {@code lab-units.csv}; everything
 * else in its own unit only. A unit is never guessed. Immutable and thread-safe.
 */
final class UnitTable {

    private static final String LAB = "lab.";
    private static final String UPPER_LIMIT = "-uln";

    private final LabUnitFile file;

    UnitTable(LabUnitFile file) {
        this.file = file;
    }

    /** Empty where the unit is not one that can be converted. */
    Optional<UnitConversion> conversion(ConceptRow row, String unit) {
        String ours = row.units().orElse("");
        if (plain(ours).equals(plain(unit))) {
            return Optional.of(UnitConversion.same(unit));
        }
        return analyte(row).flatMap(analyte -> {
            Optional<LabUnit> theirs = file.units().find(analyte, unit);
            Optional<LabUnit> form = file.units().find(analyte, ours);
            return theirs.isPresent() && form.isPresent()
                    ? Optional.of(UnitConversion.of(
                            theirs.get().name(),
                            theirs.get().factor(),
                            form.get().factor()))
                    : Optional.empty();
        });
    }

    /** Whether dictionaries are known to declare that unit and to mean another. */
    boolean isDoubtful(ConceptRow row, String unit) {
        return analyte(row).map(analyte -> file.isDoubtful(analyte, unit)).orElse(false);
    }

    /** How the units that can be converted are written. */
    List<String> names(ConceptRow row) {
        return analyte(row)
                .map(file::names)
                .filter(names -> !names.isEmpty())
                .orElse(Collections.singletonList(row.units().orElse("")));
    }

    private static Optional<LabAnalyte> analyte(ConceptRow row) {
        if (!row.key().startsWith(LAB)) {
            return Optional.empty();
        }
        String name = row.key().substring(LAB.length());
        return LabAnalyte.find(
                name.endsWith(UPPER_LIMIT) ? name.substring(0, name.length() - UPPER_LIMIT.length()) : name);
    }

    private static String plain(String unit) {
        return unit.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
