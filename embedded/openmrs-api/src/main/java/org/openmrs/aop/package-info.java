/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What happens before every call of a service: the user's privileges are checked, then who and when are filled in and
 * what is to be saved is validated. Modules get the same by the bean named serviceInterceptors. May import Spring and
 * {@code org.openmrs}.
 */
package org.openmrs.aop;
