/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The expressions of form files: when a question is hidden, what a value is calculated from, and which answers do not
 * go together.
 *
 * <p>A small part of JavaScript's expressions, chosen so that the O3 form engine, the server and the page come to the
 * same result. Knows nothing of forms: names are looked up in a {@link
 * org.openmrs.module.hcv.domain.form.expression.Scope}.
 */
package org.openmrs.module.hcv.domain.form.expression;
