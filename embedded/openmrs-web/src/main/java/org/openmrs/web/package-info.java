/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The web layer of the platform that a module can meet: the servlet behind /ws and the names of session attributes.
 * Names and values are those of OpenMRS. It may import the servlet API, Spring's web parts and the module loader.
 */
package org.openmrs.web;
