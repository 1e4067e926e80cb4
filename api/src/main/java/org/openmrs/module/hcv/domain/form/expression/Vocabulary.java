/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

import java.util.Optional;

/** The names that an expression may use in its place. */
public interface Vocabulary {

    /** What a name stands for; empty where it may not be used here. */
    Optional<ValueType> typeOf(String name);

    /** Whether a name can ever have the text as its value. */
    boolean canBe(String name, String text);
}
