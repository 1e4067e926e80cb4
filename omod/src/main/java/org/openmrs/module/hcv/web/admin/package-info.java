/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The administrator's page: what the module needs of the site and what it found. It changes nothing. May import the page
 * and platform packages and Spring.
 */
package org.openmrs.module.hcv.web.admin;
