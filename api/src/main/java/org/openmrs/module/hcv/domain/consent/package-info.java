/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What a person agreed to, and what of it holds on a day: to be tested, whom results may be shared with, to be
 * contacted, to be supported by a peer.
 *
 * <p>Consent decides whom somebody meets and who sees their record. It never changes a clinical fact. Imports Java only.
 */
package org.openmrs.module.hcv.domain.consent;
