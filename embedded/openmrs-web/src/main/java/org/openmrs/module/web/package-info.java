/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The web side of modules: their servlets, filters and static files. Names and behaviour are those of OpenMRS; the
 * code is this project's own. It may import the servlet API, Spring's web parts and the loader of modules.
 */
package org.openmrs.module.web;
