/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.accesslog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Some entries of the log, the newest first. Immutable. */
public final class AccessLogPage {

    private final List<AccessLine> lines;
    private final String after;

    AccessLogPage(List<AccessLine> lines, Optional<String> after) {
        this.lines = Collections.unmodifiableList(new ArrayList<>(lines));
        this.after = after.orElse(null);
    }

    public List<AccessLine> lines() {
        return lines;
    }

    /** Where older entries begin; empty where there are none. */
    public Optional<String> after() {
        return Optional.ofNullable(after);
    }
}
