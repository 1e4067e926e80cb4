/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The module's JSON endpoint, below {@code /api/}: signing in, the forms, recording them, and people, with the checks
 * and the limits of the pages because it calls the same services. Every answer is JSON with a status that means what it
 * says; nothing is answered with a page or a redirect.
 *
 * <p>May import the platform and the domain, the other packages of the web, Spring's web classes and Jackson.
 */
package org.openmrs.module.hcv.web.api;
