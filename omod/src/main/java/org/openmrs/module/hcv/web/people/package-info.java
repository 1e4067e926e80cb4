/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Finding people, registering someone and the page of one person. What may be seen is decided by the platform
 * services; the templates show what those return. May import the page, platform and domain packages and Spring.
 */
package org.openmrs.module.hcv.web.people;
