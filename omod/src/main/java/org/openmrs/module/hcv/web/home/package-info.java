/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The first page after signing in, which puts together what the features have to say.
 *
 * <p>May import the web's frame; knows no feature, each of which brings its own part.
 */
package org.openmrs.module.hcv.web.home;
