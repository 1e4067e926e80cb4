/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The team of peer support workers: who they are, what they may do alone, who looks after them. A supervisor keeps it;
 * each reads their own page.
 */
package org.openmrs.module.hcv.platform.team;
