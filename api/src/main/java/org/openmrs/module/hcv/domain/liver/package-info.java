/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * How far the liver is affected: laboratory values with checked units, the scores made of them, and what they say
 * together about cirrhosis. A score that cannot be made says why; no value is guessed and none is silently dropped.
 * May import: {@code java.*}, {@code domain.problem}, {@code domain.rules}.
 */
package org.openmrs.module.hcv.domain.liver;
