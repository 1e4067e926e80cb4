/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form.expression;

/** Why an expression cannot be used. */
public final class ExpressionFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ExpressionFault(String message) {
        super(message);
    }
}
