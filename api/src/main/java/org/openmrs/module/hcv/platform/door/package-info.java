/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The concepts of other programs that are read like the module's own: which there are in this database, what each stands
 * for, and which of them cannot be read.
 *
 * <p>Only for reading: nothing is installed and nothing is changed. May import the domain, the content files, the
 * dictionary and OpenMRS.
 */
package org.openmrs.module.hcv.platform.door;
