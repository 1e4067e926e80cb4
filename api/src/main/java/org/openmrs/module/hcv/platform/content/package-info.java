/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The data files that the module brings: dictionary, encounter types, roles, rules.
 *
 * <p>They are read from the class path once, checked while they are read, and never changed at run time.
 * This package may import the domain and the CSV library, nothing of OpenMRS.
 */
package org.openmrs.module.hcv.platform.content;
