/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Names of privileges, roles and settings, languages, hashes of passwords, and the class loader that sees every module.
 * Only what the module or the stand-in uses. May import java and {@code org.openmrs}.
 */
package org.openmrs.util;
