/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What a form asks and what is accepted: its fields, the reading of raw answers into dates, numbers and codes, and
 * the checks of the answers against the form and against the history of the person.
 *
 * <p>A form is data. Nothing here knows the file it came from, the page that shows it or the record it ends in.
 *
 * <p>May import the other packages of the domain and {@code java.*}.
 */
package org.openmrs.module.hcv.domain.form;
