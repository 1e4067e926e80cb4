/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Reads, unpacks and installs a packaged module the way OpenMRS does. It knows config.xml, the change log and the
 * module's settings, and refuses what it can not carry out. It may import the stand-in of openmrs-api, Liquibase and
 * the JDK, and nothing of the module itself.
 */
package org.openmrs.embedded.module;
