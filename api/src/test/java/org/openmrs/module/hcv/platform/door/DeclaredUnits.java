/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.door;

import java.util.Collections;
import java.util.Map;

/** A site that has no concept of another program, and whose numeric concepts declare these units. */
public final class DeclaredUnits {

    private DeclaredUnits() {}

    public static DoorIndex of(Map<Integer, String> unitByConcept) {
        return new DoorIndex(
                Collections.emptyMap(), Collections.emptyMap(), unitByConcept, Collections.emptyList());
    }
}
