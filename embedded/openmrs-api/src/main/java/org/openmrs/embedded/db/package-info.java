/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The pool of connections, and what is written into or refused for each row on its way to the database. Beans of
 * {@code applicationContext-service.xml}. May import Hibernate, Hikari and {@code org.openmrs}.
 */
package org.openmrs.embedded.db;
