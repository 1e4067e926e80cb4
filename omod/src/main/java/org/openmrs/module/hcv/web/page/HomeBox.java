/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.page;

import java.util.Map;

/**
 * One part of the first page: what its template shows to the signed-in user. Each feature brings its own; the page puts
 * them together without knowing what they are. Safe for use by several threads.
 */
public interface HomeBox {

    /** What the part's template needs, under names that no other part uses; what does not concern the user is left out. */
    Map<String, Object> model();
}
