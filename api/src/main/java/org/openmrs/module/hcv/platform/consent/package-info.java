/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Reads what people agreed to, whichever door their answers came through, for one person and for many.
 *
 * <p>May import the domain, OpenMRS, Hibernate, dates of the history package, and the metadata package; who may see what
 * is the access package's, which asks this one.
 */
package org.openmrs.module.hcv.platform.consent;
