/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Checks records at the doors that are not ours: an encounter that arrives by REST, FHIR, the O3 form engine or another
 * module goes through the same checks as one from the module's pages.
 *
 * <p>May import the domain, the other packages of the platform, OpenMRS and Spring.
 */
package org.openmrs.module.hcv.platform.form.door;
