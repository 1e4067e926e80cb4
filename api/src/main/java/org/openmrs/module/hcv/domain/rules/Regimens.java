/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.problem.Code;

/** The regimens a programme knows, in the order of their file. Immutable and thread-safe. */
public final class Regimens {

    private final Map<Code, Regimen> byCode;

    private Regimens(Map<Code, Regimen> byCode) {
        this.byCode = byCode;
    }

    /**
     * The regimens of a list.
     *
     * @throws IllegalArgumentException when a code is there twice
     */
    public static Regimens of(List<Regimen> regimens) {
        Map<Code, Regimen> byCode = new LinkedHashMap<>();
        for (Regimen regimen : regimens) {
            if (byCode.put(regimen.code(), regimen) != null) {
                throw new IllegalArgumentException("regimen " + regimen.code() + " is there twice");
            }
        }
        return new Regimens(byCode);
    }

    public Optional<Regimen> find(Code code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Regimen> all() {
        return Collections.unmodifiableList(new ArrayList<>(byCode.values()));
    }
}
