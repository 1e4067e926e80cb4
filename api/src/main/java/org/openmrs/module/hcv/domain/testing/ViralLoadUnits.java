/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The units in which amounts of RNA are read; everything else is not read. Immutable and thread-safe. */
public final class ViralLoadUnits {

    private final List<ViralLoadUnit> units;

    private ViralLoadUnits(List<ViralLoadUnit> units) {
        this.units = units;
    }

    /**
     * The units of a list.
     *
     * @throws IllegalArgumentException where two units share a spelling
     */
    public static ViralLoadUnits of(List<ViralLoadUnit> units) {
        ViralLoadUnits all = new ViralLoadUnits(Collections.unmodifiableList(new ArrayList<>(units)));
        for (ViralLoadUnit unit : units) {
            if (all.find(unit.name()).get() != unit) {
                throw new IllegalArgumentException("two units are spelled " + unit.name());
            }
        }
        return all;
    }

    /** The unit of that spelling; empty for one that is not known, and for none. */
    public Optional<ViralLoadUnit> find(String spelling) {
        return units.stream().filter(unit -> unit.isSpelled(spelling)).findFirst();
    }
}
