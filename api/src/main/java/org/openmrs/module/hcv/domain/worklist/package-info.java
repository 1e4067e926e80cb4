/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Who is on which worklist on a day, since when and why, and for how long that will stay so if nothing is recorded.
 *
 * This is the only place that decides membership: pages and stored rows repeat what is said here. May import
 * {@code java.*} and the domain packages rules, testing, treatment, peer and cascade.
 */
package org.openmrs.module.hcv.domain.worklist;
