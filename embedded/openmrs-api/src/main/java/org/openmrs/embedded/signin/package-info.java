/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Signing in by name and password: what a password must be like, and the lock after too many wrong ones. A bean of
 * {@code applicationContext-service.xml}. May import Spring, Hibernate and {@code org.openmrs}.
 */
package org.openmrs.embedded.signin;
