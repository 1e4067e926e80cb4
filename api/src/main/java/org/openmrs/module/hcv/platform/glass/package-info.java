/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * “Break the glass”: a peer support worker opens somebody beyond their caseload for some hours, with a reason, and their
 * supervisor sees it at once.
 */
package org.openmrs.module.hcv.platform.glass;
