/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The doors of the module: the filter that gives its pages their addresses, the servlet behind it and the beans of its
 * context. No class below this package may carry one of Spring's stereotype annotations, because the platform scans all
 * of {@code org.openmrs} and would register the same handler a second time. May import the platform and domain
 * packages, Spring, Thymeleaf, the servlet API and OpenMRS's {@code Context}.
 */
package org.openmrs.module.hcv.web;
