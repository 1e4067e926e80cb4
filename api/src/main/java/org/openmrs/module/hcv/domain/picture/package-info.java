/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What a person's timeline shows as a picture: dated marks in lanes, courses as bars, the time of the test after
 * treatment as a window.
 *
 * <p>It chooses facts and draws nothing. May import the cascade, peer, testing, treatment and rules packages. Imports
 * {@code java.*} besides.
 */
package org.openmrs.module.hcv.domain.picture;
