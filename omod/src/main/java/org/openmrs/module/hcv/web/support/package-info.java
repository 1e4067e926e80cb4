/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Pages of the support for peer support workers: working alone, debriefs and wishes to talk, supervision,
 * boundaries. They show nobody's record.
 *
 * <p>May import the platform, the domain and the web's other packages.
 */
package org.openmrs.module.hcv.web.support;
