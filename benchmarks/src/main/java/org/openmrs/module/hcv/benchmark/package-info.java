/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Benchmarks, run by hand and never part of a test: each compares with a named baseline in the same run.
 *
 * <p>May import everything of the module and the stand-in platform.
 */
package org.openmrs.module.hcv.benchmark;
