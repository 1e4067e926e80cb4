/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Who may do and see what: privileges, the people within someone's reach, and the log of every look and change.
 *
 * <p>The module checks its own privileges here and then acts with OpenMRS's privileges by proxy, so that a peer's role
 * needs none of OpenMRS's own patient privileges and other doors stay shut.
 */
package org.openmrs.module.hcv.platform.access;
