/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

/** Why a concept stands for a key. The order is that in which they are tried. */
public enum ResolvedBy {
    /** Somebody mapped it to the key in the module's own concept source. */
    OWN_SOURCE("own-source"),
    /** An administrator chose it on the module's page. */
    ADMINISTRATOR("administrator"),
    /** The module added it, and nobody chose another. */
    OWN("own"),
    /** The site had it already, by the code of another dictionary. */
    ADOPTED("adopted"),
    /** Nothing does. */
    NOTHING("nothing");

    private final String key;

    ResolvedBy(String key) {
        this.key = key;
    }

    /** The stable key; the message key is {@code hcv.dictionary.by.} and this. */
    public String key() {
        return key;
    }
}
