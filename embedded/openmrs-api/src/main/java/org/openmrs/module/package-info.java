/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What a module gives the platform and gets from it: its activator, and the token to work as the daemon. Loading of
 * modules is elsewhere, beside the web server. May import java only.
 */
package org.openmrs.module;
