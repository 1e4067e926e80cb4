/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Says what comes next for one person: the one thing to do, since or from when, and because of what.
 *
 * <p>It rests on where the person stands and on the worklists, and decides nothing of its own but their order. May
 * import the rules, cascade, treatment and worklist packages. Imports {@code java.*} besides.
 */
package org.openmrs.module.hcv.domain.next;
