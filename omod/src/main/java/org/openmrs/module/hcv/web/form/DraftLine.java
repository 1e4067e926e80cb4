/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.form;

/** A form that was begun and not saved, in words. */
public final class DraftLine {

    private final String uuid;
    private final String address;
    private final String what;
    private final String text;

    DraftLine(String uuid, String address, String what, String text) {
        this.uuid = uuid;
        this.address = address;
        this.what = what;
        this.text = text;
    }

    public String getUuid() {
        return uuid;
    }

    /** Where to go on with it, behind the module's base. */
    public String getAddress() {
        return address;
    }

    /** Title of the form, and of whom. */
    public String getWhat() {
        return what;
    }

    /** What was begun, of whom and when. */
    public String getText() {
        return text;
    }
}
