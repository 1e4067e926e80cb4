/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Who supports whom: caseloads as OpenMRS relationships, given and ended by supervisors.
 *
 * <p>A relationship counts as {@link org.openmrs.module.hcv.platform.access.Access} says. May import the domain,
 * OpenMRS and the other platform packages.
 */
package org.openmrs.module.hcv.platform.caseload;
