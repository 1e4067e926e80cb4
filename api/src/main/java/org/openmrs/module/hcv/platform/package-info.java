/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The only code of the module that knows OpenMRS: it reads records into domain facts and writes domain facts as
 * records.
 *
 * <p>May import the domain, OpenMRS, Spring and Hibernate. Nothing here knows of pages or requests.
 */
package org.openmrs.module.hcv.platform;
