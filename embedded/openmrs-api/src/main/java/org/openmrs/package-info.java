/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * OpenMRS's records and metadata, by its own names, as far as the module uses them. They are mapped to OpenMRS's own
 * tables by the files in {@code org/openmrs/embedded/mapping}, and declare no member that OpenMRS does not. May import
 * java, Hibernate, Spring's annotations and {@code org.openmrs}.
 */
package org.openmrs;
