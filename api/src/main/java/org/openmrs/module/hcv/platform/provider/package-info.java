/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * Who is a peer support worker, as OpenMRS's users, roles and providers tell. It checks no privilege: whoever shows
 * something of it does.
 */
package org.openmrs.module.hcv.platform.provider;
