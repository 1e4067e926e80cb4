/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.people;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.web.page.HomeBox;

/** The signed-in user's own caseload on the first page. Thread-safe. */
public final class CaseloadBox implements HomeBox {

    private final People people;
    private final Access access;
    private final PersonWords words;

    public CaseloadBox(People people, Access access, PersonWords words) {
        this.people = people;
        this.access = access;
        this.words = words;
    }

    /** {@code hasCaseload} and {@code caseload}, which is empty for who may have none. */
    @Override
    public Map<String, Object> model() {
        boolean hasCaseload = access.has(HcvPrivilege.VIEW_CASELOAD);
        Map<String, Object> model = new HashMap<>();
        model.put("hasCaseload", hasCaseload);
        model.put("caseload", hasCaseload ? words.lines(people.caseload()) : Collections.emptyList());
        return model;
    }
}
