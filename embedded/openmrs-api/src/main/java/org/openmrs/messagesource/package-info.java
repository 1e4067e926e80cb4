/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Messages of the platform and of modules, by code and language. Implemented in {@code org.openmrs.embedded}. May
 * import java and Spring's message sources.
 */
package org.openmrs.messagesource;
