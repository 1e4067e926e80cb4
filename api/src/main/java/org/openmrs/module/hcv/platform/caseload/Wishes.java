/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.util.Optional;

/** What a person said last about who should support them. Immutable. */
public final class Wishes {

    private static final String WOMAN = "peer-gender.woman";
    private static final String MAN = "peer-gender.man";

    private final String gender;
    private final String contact;
    private final boolean declined;
    private final boolean language;

    Wishes(String gender, String contact, boolean declined, boolean language) {
        this.gender = gender;
        this.contact = contact;
        this.declined = declined;
        this.language = language;
    }

    /** Key of the answer to who they would rather talk to. */
    public Optional<String> gender() {
        return Optional.ofNullable(gender);
    }

    /** Key of the answer to how they want to be reached. */
    public Optional<String> contact() {
        return Optional.ofNullable(contact);
    }

    /** Whether they said no to peer support, or took their yes back. */
    public boolean isDeclined() {
        return declined;
    }

    /** Whether language was named as something that gets in the way. */
    public boolean isLanguageBarrier() {
        return language;
    }

    /** Whether somebody recorded in OpenMRS with this gender is who they wished for; an unknown one is not. */
    boolean fits(String recorded) {
        if (WOMAN.equals(gender)) {
            return "F".equals(recorded);
        }
        return !MAN.equals(gender) || "M".equals(recorded);
    }
}
