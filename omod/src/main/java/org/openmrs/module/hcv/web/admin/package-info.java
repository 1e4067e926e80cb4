/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The administrator's pages: what the module needs of the site and what it found, the programme rules, and which concept
 * of the site stands for which key. Of a site's own concepts they change none. May import the page and platform packages
 * and Spring.
 */
package org.openmrs.module.hcv.web.admin;
