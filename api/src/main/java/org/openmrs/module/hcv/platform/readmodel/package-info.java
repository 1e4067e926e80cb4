/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The rows that the worklists are read from: for each person, the days on which they are on each list.
 *
 * The rows repeat what {@code domain.worklist} says of the records and hold nothing of their own: emptying the tables
 * is always safe. May import the domain, OpenMRS, Hibernate, Spring's transactions and the platform packages history,
 * metadata and rules.
 */
package org.openmrs.module.hcv.platform.readmodel;
