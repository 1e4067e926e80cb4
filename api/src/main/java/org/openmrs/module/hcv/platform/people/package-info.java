/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * People: finding them, registering them, and what their page shows.
 *
 * <p>Every read checks the reach of the signed-in user and is logged. May import the domain, OpenMRS and the other
 * platform packages.
 */
package org.openmrs.module.hcv.platform.people;
