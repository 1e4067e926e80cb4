/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

/** What a part of an expression stands for. */
public enum ValueType {
    BOOLEAN,
    NUMBER,
    /** Text, and the one answer of a coded field by its key. */
    TEXT,
    /** A day. */
    DATE,
    /** A day that carries a time in the form engine, which is why it may only stand before a day to compare with. */
    MOMENT,
    /** The chosen answers of a field that takes several. */
    CODES,
    /** No value at all, as the other branch of a calculation that cannot be made. */
    NOTHING
}
