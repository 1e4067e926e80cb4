/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.support;

/** One line of what was agreed, as it stands in its fields. */
public final class SupervisionLine {

    private final int number;
    private final String uuid;
    private final String text;
    private final String party;
    private final String due;

    SupervisionLine(int number, String uuid, String text, String party, String due) {
        this.number = number;
        this.uuid = uuid;
        this.text = text;
        this.party = party;
        this.due = due;
    }

    /** Part of the names of the line's fields; the first has 0. */
    public int getNumber() {
        return number;
    }

    public String getUuid() {
        return uuid;
    }

    public String getText() {
        return text;
    }

    public String getParty() {
        return party;
    }

    public String getDue() {
        return due;
    }
}
