/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.Map;

/**
 * One part of a person's page that another feature brings. Asked only after the page has checked that the person may be
 * seen. Safe for use by several threads.
 */
public interface PersonBox {

    /** What the part's template needs, under names that no other part uses. */
    Map<String, Object> model(String personUuid);
}
