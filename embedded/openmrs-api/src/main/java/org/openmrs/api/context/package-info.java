/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The platform from anywhere: services, the database session and the user of a thread. Also the ways to sign in and to
 * work as the daemon. May import java, Spring, Hibernate and {@code org.openmrs}.
 */
package org.openmrs.api.context;
