/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * A tiny module with one of everything: activator, servlet, filter, bean, table, message, privilege, setting. The test
 * packs it into a module file; it stands for any module. It may import the platform and the servlet API.
 */
package org.openmrs.module.sample;
