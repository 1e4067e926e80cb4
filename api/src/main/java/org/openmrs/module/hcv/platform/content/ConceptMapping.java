/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code of another dictionary for a row of ours, written {@code SOURCE:code relation [where it was seen]}, such as
 * {@code CIEL:703 same-as [a public export]}.
 */
public final class ConceptMapping {

    private static final Pattern WRITTEN = Pattern.compile("(.+:\\S+) (\\S+) \\[(.+)]");

    private final ConceptReference reference;
    private final MapRelation relation;
    private final String seen;

    private ConceptMapping(ConceptReference reference, MapRelation relation, String seen) {
        this.reference = reference;
        this.relation = relation;
        this.seen = seen;
    }

    /**
     * @throws IllegalArgumentException where the code, the relation or the place it was seen is missing
     */
    public static ConceptMapping parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("A mapping is SOURCE:code relation [where seen], not " + text);
        }
        MapRelation relation = MapRelation.find(written.group(2))
                .orElseThrow(() -> new IllegalArgumentException("Unknown relation in the mapping " + text));
        return new ConceptMapping(ConceptReference.parse(written.group(1)), relation, written.group(3));
    }

    public ConceptReference reference() {
        return reference;
    }

    public MapRelation relation() {
        return relation;
    }

    /** The public source that carries this code for this meaning. */
    public String seen() {
        return seen;
    }

    @Override
    public String toString() {
        return reference + " " + relation.key() + " [" + seen + ']';
    }
}
