/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Pages of worries about somebody's safety: for those who take them on, and for whoever wrote one down. May import the
 * platform packages safety and people, and this module's pages.
 */
package org.openmrs.module.hcv.web.safety;
