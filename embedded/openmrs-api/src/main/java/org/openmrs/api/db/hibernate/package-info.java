/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The session factory by the names that modules refer to in their bean definitions. It maps the platform's records and
 * the annotated classes of modules. May import Spring, Hibernate and {@code org.openmrs}.
 */
package org.openmrs.api.db.hibernate;
