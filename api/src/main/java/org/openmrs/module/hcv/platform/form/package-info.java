/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The module's forms: read from their files, checked and recorded as encounters, and read back from encounters.
 *
 * <p>A form's file is its only definition. The place of each answer in its form is kept with the observation, so that
 * a record finds its way back onto the form.
 *
 * <p>May import the domain, the other packages of the platform, OpenMRS, Spring, Hibernate and Jackson.
 */
package org.openmrs.module.hcv.platform.form;
