/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.worklist;

/** A list on the home page: its name and how many people are on it. */
public final class WorklistDoor {

    private final String key;
    private final String name;
    private final long count;

    WorklistDoor(String key, String name, long count) {
        this.key = key;
        this.name = name;
        this.count = count;
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public long getCount() {
        return count;
    }
}
