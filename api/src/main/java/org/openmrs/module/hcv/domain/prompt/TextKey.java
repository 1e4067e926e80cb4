/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.prompt;

import java.util.Objects;

/** An argument of a message that is itself a message, to be looked up before it is filled in. Immutable. */
public final class TextKey {

    private final String key;

    private TextKey(String key) {
        this.key = key;
    }

    public static TextKey of(String key) {
        return new TextKey(Objects.requireNonNull(key, "key"));
    }

    public String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextKey && key.equals(((TextKey) other).key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
