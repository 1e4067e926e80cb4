/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Outreach sessions: contacts with several people, and with some who stayed unnamed, written down in one go.
 *
 * <p>Each person's contact is an encounter like any other, recorded through the form's own checks. The session itself, and
 * which encounters belong to it, is kept in tables of the module's own, because OpenMRS has no place for work that is
 * about nobody's record. May import the domain, OpenMRS, Hibernate and the platform packages access, form, history,
 * metadata and people.
 */
package org.openmrs.module.hcv.platform.outreach;
