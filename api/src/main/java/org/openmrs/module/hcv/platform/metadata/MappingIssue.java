/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

/** What an administrator should know about the concept of a key, or about one that could not be taken for it. */
public enum MappingIssue {
    /** Nothing stands for the key; the module could not add its own concept. */
    MISSING("missing", true),
    /** The concept is retired; where it is in use it stays so until another is chosen. */
    RETIRED("retired", true),
    /** The concept takes another kind of answer than the key needs. */
    DATATYPE("datatype", true),
    /** The concept is of a class that nothing of this kind is in. */
    CLASS("class", true),
    /** The concept's unit cannot be converted, or it has none. */
    UNIT_UNKNOWN("unit-unknown", true),
    /** The concept's unit is one that dictionaries declare and do not mean; an administrator has to say it. */
    UNIT_DOUBTFUL("unit-doubtful", true),
    /** Several concepts have the code. */
    AMBIGUOUS("ambiguous", true),
    /** A concept has the uuid of the code, and another code. */
    OTHER_CODE("other-code", true),
    /** A concept has the uuid of a code whose number other dictionaries use for something else, and no code. */
    NO_CODE("no-code", true),
    /** The concept stands for another key already. */
    SHARED("shared", true),
    /** The concept that an administrator chose is gone. */
    GONE("gone", true),
    /** The module's concept source and the administrator's choice name different concepts; the first one counts. */
    TWO_MAPPINGS("two-mappings", true),
    /** The concept is of another class than ours would be; it was chosen by a person. */
    CLASS_DIFFERS("class-differs", false),
    /** The site's question does not offer all answers of our forms; they are recorded all the same. */
    ANSWERS("answers", false),
    /** OpenMRS refuses numbers outside the concept's own limits, which are narrower than ours. */
    LIMITS("limits", false),
    /** OpenMRS refuses decimals with this concept, and our forms take them. */
    DECIMALS("decimals", false),
    /** Its numbers are read in a unit that a person said, and not in the one that the concept declares. */
    UNIT_SAID("unit-said", false),
    /** The site has a concept that could be used instead of ours. */
    COULD_ADOPT("could-adopt", false);

    private final String key;
    private final boolean problem;

    MappingIssue(String key, boolean problem) {
        this.key = key;
        this.problem = problem;
    }

    /** The stable key; the message key is {@code hcv.dictionary.issue.} and this. */
    public String key() {
        return key;
    }

    /** Whether something is to be decided; else it is only good to know. */
    public boolean isProblem() {
        return problem;
    }
}
