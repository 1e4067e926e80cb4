/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The worklists as pages need them: how many people wait on each, and who they are, within the user's reach.
 *
 * <p>Numbers and pages come from the rows of the read model by the same condition, so that a count equals its list. May
 * import the domain, OpenMRS, Hibernate and the platform packages access, history, metadata, people and readmodel.
 */
package org.openmrs.module.hcv.platform.worklist;
