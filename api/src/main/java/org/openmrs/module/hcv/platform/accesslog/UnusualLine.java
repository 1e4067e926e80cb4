/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.accesslog;

import org.openmrs.module.hcv.domain.accesslog.UnusualFinding;

/** One thing worth asking about, with whom to ask. Immutable. */
public final class UnusualLine {

    private final StaffName staff;
    private final UnusualFinding finding;

    UnusualLine(StaffName staff, UnusualFinding finding) {
        this.staff = staff;
        this.finding = finding;
    }

    public StaffName staff() {
        return staff;
    }

    public UnusualFinding finding() {
        return finding;
    }
}
