/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which concept of this database each dictionary key stands for, and which ones did before. Records are written with the
 * one and read with all. Immutable and safe for use by several threads.
 */
public final class ConceptIndex {

    private final Map<String, Integer> idByKey = new HashMap<>();
    private final Map<String, Set<Integer>> readByKey = new HashMap<>();
    private final Map<Integer, String> keyById = new HashMap<>();

    private final Map<String, Resolution> resolutions = new LinkedHashMap<>();

    ConceptIndex(List<Resolution> resolutions) {
        resolutions.forEach(resolution -> this.resolutions.put(resolution.key(), resolution));
        for (Resolution resolution : resolutions) {
            resolution.concept().ifPresent(concept -> {
                idByKey.put(resolution.key(), concept.id());
                keyById.put(concept.id(), resolution.key());
            });
        }
        for (Resolution resolution : resolutions) {
            Set<Integer> read = new TreeSet<>();
            for (ReadConcept one : resolution.read()) {
                // What is in use for a key now is no longer read as another one that it stood for once.
                if (keyById.computeIfAbsent(one.concept().id(), id -> resolution.key())
                        .equals(resolution.key())) {
                    read.add(one.concept().id());
                }
            }
            readByKey.put(resolution.key(), Collections.unmodifiableSet(read));
        }
    }

    /**
     * The concept that records are written with.
     *
     * @throws MetadataMissing where the database has no concept for the key
     */
    public Integer id(String key) {
        return find(key).orElseThrow(() -> new MetadataMissing("concept", key));
    }

    public Optional<Integer> find(String key) {
        return Optional.ofNullable(idByKey.get(key));
    }

    /** Which concept stands for the key and why; none for a key that the dictionary file does not have. */
    public Optional<Resolution> resolution(String key) {
        return Optional.ofNullable(resolutions.get(key));
    }

    /** Of each key which concept stands for it and why, in the order of the file. */
    public List<Resolution> resolutions() {
        return Collections.unmodifiableList(new ArrayList<>(resolutions.values()));
    }

    /** The key whose records that concept's are; none for a concept that the module does not use. */
    public Optional<String> key(Integer conceptId) {
        return conceptId == null ? Optional.empty() : Optional.ofNullable(keyById.get(conceptId));
    }

    /** The ids of all concepts whose records are read as one of those keys; none for a key that has no concept. */
    public Set<Integer> ids(Collection<String> keys) {
        Set<Integer> ids = new TreeSet<>();
        keys.forEach(key -> ids.addAll(readByKey.getOrDefault(key, Collections.emptySet())));
        return ids;
    }

    /**
     * The ids of all concepts whose records are read as the key, never empty.
     *
     * @throws MetadataMissing where the database has no concept for the key
     */
    public Set<Integer> ids(String key) {
        Integer current = id(key);
        return readByKey.getOrDefault(key, Collections.singleton(current));
    }
}
