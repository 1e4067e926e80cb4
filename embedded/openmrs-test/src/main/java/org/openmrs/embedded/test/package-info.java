/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What the test base classes need and OpenMRS has no name for: the database of a test run. Used by
 * {@code org.openmrs.test.jupiter} alone. May import the stand-in.
 */
package org.openmrs.embedded.test;
