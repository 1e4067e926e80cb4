/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Worries about somebody's safety that were recorded with contacts: whom they go to, who has seen them, and until when
 * somebody should have.
 *
 * <p>Who is worried about what is read from observations, whichever door they came by; own rows say only who was named
 * and who has seen it. A worry without a row goes to everybody who may see them. May import the domain, OpenMRS,
 * Hibernate and the platform packages access, form, history, metadata, people, provider and rules.
 */
package org.openmrs.module.hcv.platform.safety;
