/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Draws a person's timeline as SVG: scale, axis, lanes, marks and bars, each in a class of its own.
 *
 * <p>Shapes tell the kinds of marks apart, colour only helps; there is no script and no style in what is drawn, so that
 * the pages' content security policy holds. May import the picture facts of the domain and the words of the pages.
 */
package org.openmrs.module.hcv.web.people.picture;
