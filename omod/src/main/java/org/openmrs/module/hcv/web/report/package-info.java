/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Reports as pages and as CSV files, and the lists of people behind their numbers. The counting is the domain's; here is
 * only reading of parameters and laying out. May import the page, platform and domain packages, Spring and commons-csv.
 */
package org.openmrs.module.hcv.web.report;
