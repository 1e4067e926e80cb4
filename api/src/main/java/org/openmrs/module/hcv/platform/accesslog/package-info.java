/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Reading the access log: who looked at or changed whose record. It holds no clinical fact, and what it could tell of one,
 * such as the name of a list or a form, is left out.
 *
 * <p>May import the domain, OpenMRS, Hibernate and the access and rules packages. Reading the log is noted in it.
 */
package org.openmrs.module.hcv.platform.accesslog;
