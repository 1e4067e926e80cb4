/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * How peer support workers are looked after: working alone, and what is said of it in time;
 * supervision and when it is due; boundaries; how much there is to do, in ranges. Pure rules about the worker,
 * never about a person they support.
 *
 * <p>May import {@code java.*} and the domain's problem and rules packages only.
 */
package org.openmrs.module.hcv.domain.support;
