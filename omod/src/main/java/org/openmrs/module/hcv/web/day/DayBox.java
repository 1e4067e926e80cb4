/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.day;

import java.util.Collections;
import java.util.Map;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.web.page.HomeBox;
import org.openmrs.module.hcv.web.people.PersonBox;

/**
 * The day's people on the first page, for those who have a caseload and not everybody within reach, and what to look out
 * for on a person's page. Thread-safe.
 */
public final class DayBox implements HomeBox, PersonBox {

    private final DayWords words;
    private final Access access;

    public DayBox(DayWords words, Access access) {
        this.words = words;
        this.access = access;
    }

    /** {@code day}, left out for everybody else. */
    @Override
    public Map<String, Object> model() {
        return access.has(HcvPrivilege.VIEW_CASELOAD) && !access.reachesEverybody()
                ? Collections.singletonMap("day", words.today())
                : Collections.emptyMap();
    }

    /** {@code alert}, empty where there is nothing to look out for. */
    @Override
    public Map<String, Object> model(String personUuid) {
        return Collections.singletonMap("alert", words.alert(personUuid));
    }
}
