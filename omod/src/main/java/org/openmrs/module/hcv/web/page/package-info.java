/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What every page has in common: who may open it, its frame, its texts, its headers and what is shown when something
 * goes wrong. Knows nothing of people, forms or reports. May import the platform's access package, Spring, Thymeleaf,
 * the servlet API and OpenMRS's {@code Context}.
 */
package org.openmrs.module.hcv.web.page;
