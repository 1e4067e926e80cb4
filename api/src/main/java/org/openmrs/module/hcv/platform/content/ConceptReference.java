/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.content;

/**
 * A code in a named dictionary, written {@code SOURCE:code}, such as {@code CIEL:703}.
 */
public final class ConceptReference {

    private final String source;
    private final String code;

    private ConceptReference(String source, String code) {
        this.source = source;
        this.code = code;
    }

    /**
     * @throws IllegalArgumentException where source or code is missing
     */
    public static ConceptReference parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new IllegalArgumentException("A concept reference is SOURCE:code, not " + text);
        }
        return new ConceptReference(text.substring(0, colon), text.substring(colon + 1));
    }

    public String source() {
        return source;
    }

    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return source + ':' + code;
    }
}
