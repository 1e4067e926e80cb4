/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

/** The kinds of field a form may hold. */
public enum FieldKind {
    /** The day of the visit. A form has at most one. */
    VISIT_DATE,
    /** The place of the visit, by the UUID of a location. A form has at most one. */
    PLACE,
    /** One answer of a list. */
    CODED,
    /** Any number of answers of a list. */
    MULTI_CODED,
    NUMBER,
    DATE,
    TEXT,
    /** Text that may run over several lines. */
    LONG_TEXT,
    /** Fields that belong together, answered once or, where it repeats, several times. */
    GROUP
}
