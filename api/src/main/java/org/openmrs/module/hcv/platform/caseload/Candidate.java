/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Somebody who could support the person, with what speaks for and against it. Immutable. */
public final class Candidate {

    private final Supporter supporter;
    private final List<String> languages;
    private final boolean fits;
    private final boolean speaks;

    Candidate(Supporter supporter, List<String> languages, Wishes wished, String gender) {
        this.supporter = supporter;
        this.languages = Collections.unmodifiableList(new ArrayList<>(languages));
        this.fits = wished.fits(gender);
        this.speaks = wished.isSpokenIn(languages);
    }

    public String personUuid() {
        return supporter.personUuid();
    }

    public String name() {
        return supporter.name();
    }

    public List<String> languages() {
        return languages;
    }

    /** Whether the language that the person would rather speak is among the recorded ones, or they named none. */
    public boolean speaks() {
        return speaks;
    }

    /** Whether the worker is of the gender that the person wished for, where they did. */
    public boolean fits() {
        return fits;
    }
}
