/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.Optional;

/**
 * In which unit the numbers of each concept are, so that a number is never read or written without knowing it.
 *
 * <p>What an administrator declared for a concept counts before what the concept declares. A unit that cannot be
 * converted, or that dictionaries are known to misdeclare, is no unit. Thread-safe.
 */
public final class ConceptUnits {

    private final Dictionary dictionary;

    ConceptUnits(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * How numbers of the key are kept with the concept that is written with.
     *
     * @throws MetadataMissing where the key has no concept, or the unit of its numbers is not known
     */
    public UnitConversion writing(String key) {
        return dictionary
                .concepts()
                .resolution(key)
                .flatMap(resolution -> resolution
                        .current()
                        .flatMap(current -> dictionary.suitability().conversion(resolution.row(), current)))
                .orElseThrow(() -> new MetadataMissing("unit of the concept", key));
    }

    /** Which numbers the concept takes that the key is written with, in that concept's unit. */
    public NumberShape taking(String key) {
        return dictionary
                .concepts()
                .resolution(key)
                .flatMap(Resolution::concept)
                .map(SiteConcept::numbers)
                .orElse(NumberShape.ANY);
    }

    /** How numbers recorded with that concept are read; empty where their unit is not known: read none of them then. */
    public Optional<UnitConversion> reading(Integer conceptId) {
        return dictionary
                .concepts()
                .key(conceptId)
                .flatMap(dictionary.concepts()::resolution)
                .flatMap(resolution -> resolution.read().stream()
                        .filter(read -> read.concept().id().equals(conceptId))
                        .findFirst()
                        .flatMap(read -> dictionary.suitability().conversion(resolution.row(), read)));
    }
}
