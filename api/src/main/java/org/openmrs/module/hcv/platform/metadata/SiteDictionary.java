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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.content.ConceptReference;
import org.openmrs.module.hcv.platform.content.ConceptRow;

/** What this database holds that could stand for the keys of our dictionary, read at once with a handful of queries. */
final class SiteDictionary {

    /** CIEL's classic identifiers: the code, filled up with the letter A to this length. Newer ones are found by code. */
    private static final int CIEL_UUID_LENGTH = 36;

    private final Map<String, SiteConcept> byUuid;
    private final Map<String, List<SiteConcept>> byCode;
    private final Map<Integer, Set<String>> codes;
    private final Map<String, List<MappedConcept>> mappings = new LinkedHashMap<>();

    private SiteDictionary(
            Map<String, SiteConcept> byUuid,
            Map<String, List<SiteConcept>> byCode,
            Map<Integer, Set<String>> codes,
            List<MappedConcept> mappings) {
        this.byUuid = byUuid;
        this.byCode = byCode;
        this.codes = codes;
        for (MappedConcept mapping : mappings) {
            this.mappings
                    .computeIfAbsent(mapping.key(), key -> new ArrayList<>())
                    .add(mapping);
        }
    }

    static SiteDictionary read(Collection<ConceptRow> rows, SiteConcepts concepts, List<MappedConcept> mappings) {
        Set<String> uuids = new HashSet<>();
        Set<String> codes = new HashSet<>();
        Set<String> sources = new HashSet<>();
        Set<String> conventional = new HashSet<>();
        for (ConceptRow row : rows) {
            uuids.add(row.uuid());
            row.adopt().ifPresent(reference -> {
                conventional.add(conventionalUuid(reference));
                codes.add(reference.code());
                sources.add(reference.source());
            });
        }
        uuids.addAll(conventional);
        mappings.forEach(mapping -> uuids.add(mapping.conceptUuid()));
        Map<String, SiteConcept> byUuid = concepts.byUuid(uuids);
        Map<String, List<SiteConcept>> byCode = new HashMap<>(concepts.byCode(sources, codes));
        byCode.putAll(concepts.byCode(
                Collections.singleton(ConceptInstaller.SOURCE_NAME),
                rows.stream().map(ConceptRow::key).collect(Collectors.toSet())));
        Set<Integer> doubted = byUuid.values().stream()
                .filter(concept -> conventional.contains(concept.uuid()))
                .map(SiteConcept::id)
                .collect(Collectors.toSet());
        return new SiteDictionary(byUuid, byCode, concepts.codes(sources, doubted), mappings);
    }

    static String conventionalUuid(ConceptReference reference) {
        StringBuilder uuid = new StringBuilder(reference.code());
        while (uuid.length() < CIEL_UUID_LENGTH) {
            uuid.append('A');
        }
        return uuid.toString();
    }

    Optional<SiteConcept> own(ConceptRow row) {
        return Optional.ofNullable(byUuid.get(row.uuid()));
    }

    /** Others than ours that have the key as their code in the module's own source. */
    List<SiteConcept> inOwnSource(ConceptRow row) {
        return byCode
                .getOrDefault(SiteConcepts.reference(ConceptInstaller.SOURCE_NAME, row.key()), Collections.emptyList())
                .stream()
                .filter(concept -> !concept.uuid().equals(row.uuid()))
                .collect(Collectors.toList());
    }

    List<SiteConcept> ofCode(ConceptReference reference) {
        return byCode.getOrDefault(
                SiteConcepts.reference(reference.source(), reference.code()), Collections.emptyList());
    }

    Optional<SiteConcept> ofConvention(ConceptReference reference) {
        return byUuid(conventionalUuid(reference));
    }

    /** The codes of the dictionaries that are adopted from, of a concept found by its uuid. */
    Set<String> codes(SiteConcept concept) {
        return codes.getOrDefault(concept.id(), Collections.emptySet());
    }

    Optional<SiteConcept> byUuid(String uuid) {
        return Optional.ofNullable(byUuid.get(uuid));
    }

    /** Choices past and present, oldest first. */
    List<MappedConcept> mappings(String key) {
        return mappings.getOrDefault(key, Collections.emptyList());
    }
}
