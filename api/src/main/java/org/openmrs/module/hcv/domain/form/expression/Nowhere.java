/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.time.LocalDate;

/** A place without names, for what is written as it stands. */
final class Nowhere implements Scope {

    static final Scope SCOPE = new Nowhere();

    private Nowhere() {}

    @Override
    public Value valueOf(String name) {
        return Value.empty();
    }

    @Override
    public LocalDate today() {
        throw new IllegalStateException("There is no day here");
    }
}
