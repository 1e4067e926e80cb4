/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person said last about who should support them. Immutable. */
public final class Wishes {

    private static final String WOMAN = "peer-gender.woman";
    private static final String MAN = "peer-gender.man";

    private final String gender;
    private final String contact;
    private final boolean declined;
    private final boolean language;
    private final String speaks;
    private final boolean notKnown;

    Wishes(String gender, String contact, boolean declined, boolean language, String speaks, boolean notKnown) {
        this.gender = gender;
        this.contact = contact;
        this.declined = declined;
        this.language = language;
        this.speaks = speaks;
        this.notKnown = notKnown;
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

    /** The language they would rather speak, as it was written down. */
    public Optional<String> speaks() {
        return Optional.ofNullable(speaks);
    }

    /** Whether they would rather not have somebody they know. */
    public boolean isNotKnown() {
        return notKnown;
    }

    /**
     * Whether one of the languages stands in what was written down, whatever its case; always where nothing was. Languages
     * are words that people typed, so a "no" is a reason to ask and nothing more.
     */
    boolean isSpokenIn(List<String> languages) {
        if (speaks == null) {
            return true;
        }
        String wished = speaks.toLowerCase(Locale.ROOT);
        return languages.stream()
                .map(language -> language.trim().toLowerCase(Locale.ROOT))
                .anyMatch(language -> !language.isEmpty() && wished.contains(language));
    }

    /** Whether somebody recorded in OpenMRS with this gender is who they wished for; an unknown one is not. */
    boolean fits(String recorded) {
        if (WOMAN.equals(gender)) {
            return "F".equals(recorded);
        }
        return !MAN.equals(gender) || "M".equals(recorded);
    }
}
