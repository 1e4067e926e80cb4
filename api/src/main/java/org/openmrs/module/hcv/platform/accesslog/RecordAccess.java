/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.accesslog;

import java.util.List;

/** Who looked at or changed one person's record, for the person to read. Immutable. */
public final class RecordAccess {

    private final String name;
    private final String number;
    private final AccessLogPage page;

    RecordAccess(String name, String number, AccessLogPage page) {
        this.name = name;
        this.number = number;
        this.page = page;
    }

    /** What the person likes to be called. */
    public String name() {
        return name;
    }

    /** Empty where there is none. */
    public String number() {
        return number;
    }

    /** The newest first. */
    public List<AccessLine> lines() {
        return page.lines();
    }

    /** Whether there is more of the period than is shown. */
    public boolean isCut() {
        return page.after().isPresent();
    }
}
