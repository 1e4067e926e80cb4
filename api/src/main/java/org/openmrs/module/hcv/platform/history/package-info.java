/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Reads records into domain facts: encounters, observations and deaths become a person's history.
 *
 * <p>Whichever door a record came through, it is read the same way, with a fixed number of queries for any number of
 * people. May import the domain, OpenMRS and the metadata package.
 */
package org.openmrs.module.hcv.platform.history;
