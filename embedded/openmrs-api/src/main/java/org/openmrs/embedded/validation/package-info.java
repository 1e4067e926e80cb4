/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The rules OpenMRS's validators keep, with their codes and fields, for the records that the module writes. Modules add
 * their own by beans marked as handlers. May import Spring, Hibernate and {@code org.openmrs}.
 */
package org.openmrs.embedded.validation;
