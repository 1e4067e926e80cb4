/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Annotations that services and handlers carry, as OpenMRS names them. They are read by {@code org.openmrs.aop} and by
 * the scan for beans. May import java only.
 */
package org.openmrs.annotation;
