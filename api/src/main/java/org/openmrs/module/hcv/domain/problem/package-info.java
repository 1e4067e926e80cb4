/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What is wrong with an input, said so that the person who typed it can mend it: a code, a field, and arguments.
 * Problems are collected, all of them at once; none is thrown.
 * May import: {@code java.*} only.
 */
package org.openmrs.module.hcv.domain.problem;
