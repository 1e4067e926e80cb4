/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
/**
 * The pages of the access log: a search, who looked at one person's record, and what was unusual. They hold no clinical
 * fact and no name but those of who looked, and on the page for one person theirs.
 */
package org.openmrs.module.hcv.web.accesslog;
