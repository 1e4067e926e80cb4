/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What of a person's record whom is shown to: every answer and every part of a page has an audience, and who looks is
 * one of three. Which answer has which audience is data.
 */
package org.openmrs.module.hcv.domain.view;
