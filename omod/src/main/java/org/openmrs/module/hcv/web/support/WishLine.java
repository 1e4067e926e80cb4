/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

/** Somebody would like to talk, in words. */
public final class WishLine {

    private final String uuid;
    private final String name;
    private final String since;

    WishLine(String uuid, String name, String since) {
        this.uuid = uuid;
        this.name = name;
        this.since = since;
    }

    public String getUuid() {
        return uuid;
    }

    public String getName() {
        return name;
    }

    public String getSince() {
        return since;
    }
}
