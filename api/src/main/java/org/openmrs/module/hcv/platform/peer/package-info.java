/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The day of a peer support worker: who of the own caseload to see and why, how they want to be reached, what others
 * learned of them, and what the worker did.
 *
 * <p>Everything is read from encounters, observations and outreach sessions; nothing is stored. May import the domain, OpenMRS, Hibernate
 * and the platform packages access, history, metadata, outreach,
 * people and rules.
 */
package org.openmrs.module.hcv.platform.peer;
