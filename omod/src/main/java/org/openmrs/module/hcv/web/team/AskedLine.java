/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.team;

/** An open request, in words. */
public final class AskedLine {

    private final String uuid;
    private final String personUuid;
    private final String sentence;
    private final String note;
    private final boolean fits;

    AskedLine(String uuid, String personUuid, String sentence, String note, boolean fits) {
        this.uuid = uuid;
        this.personUuid = personUuid;
        this.sentence = sentence;
        this.note = note;
        this.fits = fits;
    }

    public String getUuid() {
        return uuid;
    }

    public String getPersonUuid() {
        return personUuid;
    }

    public String getSentence() {
        return sentence;
    }

    public String getNote() {
        return note;
    }

    public boolean isFits() {
        return fits;
    }
}
