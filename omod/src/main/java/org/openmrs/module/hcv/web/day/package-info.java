/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * A peer support worker's day: who to see and why, what the team learned, and what the worker did.
 *
 * <p>It calls {@link org.openmrs.module.hcv.platform.peer.PeerDays} and puts what it says into words.
 */
package org.openmrs.module.hcv.web.day;
