/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The server behind the run script: a Tomcat with the stand-in for OpenMRS, a database and the packaged module. It
 * starts the platform in OpenMRS's order and never imports a class of the module. It may import the stand-in, Tomcat,
 * CSRFGuard, the databases and the demonstration data.
 */
package org.openmrs.embedded.server;
