/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.team;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One task with who signed for it and when, in words. */
public final class TaskLine {

    private final String key;
    private final String name;
    private final boolean signed;
    private final List<String> history;

    TaskLine(String key, String name, boolean signed, List<String> history) {
        this.key = key;
        this.name = name;
        this.signed = signed;
        this.history = Collections.unmodifiableList(new ArrayList<>(history));
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    /** Whether it is signed off today. */
    public boolean isSigned() {
        return signed;
    }

    /** A sentence for each time it was signed off, those taken back included. */
    public List<String> getHistory() {
        return history;
    }
}
