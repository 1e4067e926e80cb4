/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What a person agreed to when a test was offered, and until when.
 * The checks of a screening form are made where the form is read; here is only what later decisions rest on.
 * May import: {@code java.*}, {@code domain.time}, {@code domain.problem}, {@code domain.rules},
 * {@code domain.testing}.
 */
package org.openmrs.module.hcv.domain.screening;
