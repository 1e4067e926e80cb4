/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The module's pages as the outside sees them: statuses by HTTP, and walks in a real browser. All tests share one
 * server with the demonstration's data, or one that runs already. May import {@code org.openmrs.embedded.server} and
 * {@code demo}, nothing of the module.
 */
package org.openmrs.embedded.pages;
