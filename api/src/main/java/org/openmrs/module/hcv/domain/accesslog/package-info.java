/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * What looks at records are worth asking about. It tells what was unusual, never that something was wrong. Imports Java
 * and the programme rules only.
 */
package org.openmrs.module.hcv.domain.accesslog;
