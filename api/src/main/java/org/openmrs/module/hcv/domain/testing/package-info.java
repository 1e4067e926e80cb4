/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Hepatitis C tests: what was tested, when the specimen was taken, what came out, and what a person's tests say
 * together once duplicates are gone and contradicting results of one day are set aside.
 * May import: {@code java.*}, {@code domain.time}, {@code domain.problem}, {@code domain.rules}.
 */
package org.openmrs.module.hcv.domain.testing;
