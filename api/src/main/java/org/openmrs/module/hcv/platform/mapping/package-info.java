/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * An administrator's choice of the site's concept for a key of the dictionary: what there is to choose from, what uses the
 * present one, what a choice would change, and saving it.
 *
 * <p>Everything asks for {@link org.openmrs.module.hcv.platform.access.HcvPrivilege#MANAGE_MODULE}. Concepts of the site are
 * never changed.
 */
package org.openmrs.module.hcv.platform.mapping;
