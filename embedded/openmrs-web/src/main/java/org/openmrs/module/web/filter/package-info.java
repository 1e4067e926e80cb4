/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The one filter through which the filters of modules run. It stands last in the server's chain. It may import the
 * servlet API and the package above it.
 */
package org.openmrs.module.web.filter;
