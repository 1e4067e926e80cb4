/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Runs the domain's reports over the records of everybody they are about.
 *
 * <p>The signed-in user's privilege is checked here, for the numbers and again for the people behind them. May import
 * the domain and the other platform packages.
 */
package org.openmrs.module.hcv.platform.report;
