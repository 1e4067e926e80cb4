/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Optional;

/** Why a record is taken out. */
public enum VoidReason {
    ENTERED_IN_ERROR("entered-in-error"),
    WRONG_PERSON("wrong-person"),
    DUPLICATE("duplicate"),
    ASKED_BY_PERSON("asked-by-person"),
    OTHER("other");

    private static final String SEPARATOR = ": ";

    private final String key;

    VoidReason(String key) {
        this.key = key;
    }

    /** The name in forms and message keys. */
    public String key() {
        return key;
    }

    public static Optional<VoidReason> find(String key) {
        for (VoidReason reason : values()) {
            if (reason.key.equals(key)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    /** The reason of a text that {@link #keep} made. */
    public static Optional<VoidReason> ofKept(String kept) {
        int end = kept.indexOf(SEPARATOR);
        return find(end < 0 ? kept : kept.substring(0, end));
    }

    /** The user's own words in a text that {@link #keep} made; all of it where another screen wrote it. */
    public static String wordsOf(String kept) {
        if (!ofKept(kept).isPresent()) {
            return kept;
        }
        int end = kept.indexOf(SEPARATOR);
        return end < 0 ? "" : kept.substring(end + SEPARATOR.length());
    }

    /** The text that is kept with the record: readable also on screens that know nothing of this module. */
    String keep(String words) {
        return words.isEmpty() ? key : key + SEPARATOR + words;
    }
}
