/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The programme rules of this site: the domain's rules with the values of OpenMRS's global properties.
 *
 * <p>May import the domain, the content files and OpenMRS.
 */
package org.openmrs.module.hcv.platform.rules;
