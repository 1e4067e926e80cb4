/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What the prompts to clinicians rest on: their content files, and the facts of liver and risk that records hold.
 *
 * <p>Whatever no record says is unknown, and unknown is never treated as no. May import the domain, the content files,
 * the dictionary and OpenMRS.
 */
package org.openmrs.module.hcv.platform.prompt;
