/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which concept of this database each dictionary key stands for. Immutable and safe for use by several threads.
 */
public final class ConceptIndex {

    private final Map<String, Integer> idByKey;
    private final Map<Integer, String> keyById;

    ConceptIndex(Map<String, Integer> idByKey) {
        this.idByKey = Collections.unmodifiableMap(new HashMap<>(idByKey));
        Map<Integer, String> reverse = new HashMap<>();
        idByKey.forEach((key, id) -> reverse.put(id, key));
        this.keyById = Collections.unmodifiableMap(reverse);
    }

    /**
     * @throws MetadataMissing where the database has no concept for the key
     */
    public Integer id(String key) {
        return find(key).orElseThrow(() -> new MetadataMissing("concept", key));
    }

    public Optional<Integer> find(String key) {
        return Optional.ofNullable(idByKey.get(key));
    }

    /** The key of a concept; none for a concept that the module does not use. */
    public Optional<String> key(Integer conceptId) {
        return conceptId == null ? Optional.empty() : Optional.ofNullable(keyById.get(conceptId));
    }

    /** The ids of those keys that the database has a concept for. */
    public Set<Integer> ids(Collection<String> keys) {
        Set<Integer> ids = new TreeSet<>();
        keys.forEach(key -> find(key).ifPresent(ids::add));
        return ids;
    }
}
