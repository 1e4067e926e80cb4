/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Forms that were begun and not saved, kept for whoever began them until they are saved, thrown away or too old. A draft
 * is not part of anybody's record: nothing reads it but its owner.
 *
 * <p>May import the domain, the platform's other packages, OpenMRS, Spring, Hibernate and Jackson.
 */
package org.openmrs.module.hcv.platform.draft;
