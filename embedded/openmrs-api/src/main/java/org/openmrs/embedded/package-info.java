/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The stand-in's own names, which OpenMRS does not have: its tables, registers of started modules, messages and
 * sessions. No module may refer to them, or it would not run on OpenMRS. May import Spring, Hibernate, Liquibase and
 * {@code org.openmrs}.
 */
package org.openmrs.embedded;
