/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Pages of the worklists: who waits for what, and for how long.
 *
 * <p>They parse, call {@link org.openmrs.module.hcv.platform.worklist.WorklistPages} and render; who is on a list is
 * the domain's to say.
 */
package org.openmrs.module.hcv.web.worklist;
