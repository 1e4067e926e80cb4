/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Advice drawn from what is recorded: the prompts DR1 to DR17, interactions between drugs, missed doses, and who can be
 * treated the simplified way. Everything here is advisory, says why, from which source and by which version of the
 * rule, and nothing unknown is taken for a no.
 * May import: {@code java.*} and every package of {@code domain} but {@code domain.report} and {@code domain.form}.
 */
package org.openmrs.module.hcv.domain.prompt;
