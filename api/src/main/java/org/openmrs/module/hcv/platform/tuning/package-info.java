/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The administrator's view of the programme rules: what each is, what it is used for, who changed it, and the change itself.
 *
 * <p>May import the domain, the content files, access, the rules and OpenMRS. Apart from the rules themselves, which
 * everything reads and which therefore know nothing of who may change them.
 */
package org.openmrs.module.hcv.platform.tuning;
