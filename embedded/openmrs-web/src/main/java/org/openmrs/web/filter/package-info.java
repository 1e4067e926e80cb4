/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The filters that stand before every request of a module. They put the user on the thread and take session cookies
 * back. They may import the servlet API, Spring's web parts and the stand-in of openmrs-api.
 */
package org.openmrs.web.filter;
