/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.time.LocalDate;

/** Where an expression finds what its names stand for. */
public interface Scope {

    /** The value of a name; empty where it was not answered, cannot be read or is hidden. */
    Value valueOf(String name);

    LocalDate today();
}
