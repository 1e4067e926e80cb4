/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The base classes of tests that need a running platform, named as OpenMRS names them, so that a test runs unchanged
 * on the stand-in and on OpenMRS itself. They start the beans of the platform and of the modules on the class path on
 * a database in memory. May import JUnit, Spring and the stand-in.
 */
package org.openmrs.test.jupiter;
