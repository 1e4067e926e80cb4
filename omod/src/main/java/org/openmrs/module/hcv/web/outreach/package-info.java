/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Outreach sessions: writing several contacts down in one go, and reading a session afterwards.
 *
 * <p>Calls {@link org.openmrs.module.hcv.platform.outreach.Outreach} and, to register somebody on the way,
 * {@link org.openmrs.module.hcv.platform.people.Registration}. The page works without scripts: whatever is pressed sends
 * all that was typed, and the answer shows it again.
 */
package org.openmrs.module.hcv.web.outreach;
