/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Signing in and out, and changing one's password. It needs no other module for that. May import the page package,
 * Spring, the servlet API and OpenMRS's {@code Context}.
 */
package org.openmrs.module.hcv.web.signin;
