/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Support for the peer support workers themselves: working alone, debriefs, supervision, how much there is to do,
 * boundaries. Nothing here is part of anybody's record. The only table that names a person supported is that of boundaries,
 * and nobody but the worker's supervisors reads it.
 *
 * <p>A worker sees and changes their own. Supervisors see what this package gives them, each class says what.
 *
 * <p>May import the domain, the platform's other packages, OpenMRS, Spring and Hibernate.
 */
package org.openmrs.module.hcv.platform.support;
