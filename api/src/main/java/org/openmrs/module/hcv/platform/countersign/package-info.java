/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Countersigning the tests that peer support workers enter: what waits, accepting it, and sending it back with a note.
 *
 * <p>Whether a test is provisional is the status of its observations; own rows say who accepted it or sent it back, and
 * when. May import the domain, OpenMRS, Hibernate and the platform packages access, form, history, metadata, people and
 * provider.
 */
package org.openmrs.module.hcv.platform.countersign;
