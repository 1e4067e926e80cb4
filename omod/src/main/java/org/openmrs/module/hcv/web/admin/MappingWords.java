/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.web.admin;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.mapping.ConceptMappings;
import org.openmrs.module.hcv.platform.mapping.MappingRefusal;
import org.openmrs.module.hcv.platform.metadata.MappingFinding;
import org.openmrs.module.hcv.platform.metadata.Resolution;
import org.openmrs.module.hcv.platform.metadata.SiteConcept;
import org.openmrs.module.hcv.web.page.Texts;

/** Says in words which concept stands for a key, why, and what is wrong with it. Made for one page; not thread-safe. */
final class MappingWords {

    private final Texts texts;
    private final Map<String, String> names = new HashMap<>();

    private MappingWords(Texts texts) {
        this.texts = texts;
    }

    /** With the names of all concepts that those keys and findings are about. */
    static MappingWords of(
            ConceptMappings mappings, Texts texts, Collection<Resolution> keys, Collection<MappingFinding> findings) {
        Set<String> uuids = new HashSet<>();
        for (Resolution key : keys) {
            key.concept().map(SiteConcept::uuid).ifPresent(uuids::add);
            key.findings().forEach(finding -> uuids.addAll(ConceptMappings.concepts(finding)));
        }
        findings.forEach(finding -> uuids.addAll(ConceptMappings.concepts(finding)));
        MappingWords words = new MappingWords(texts);
        if (!uuids.isEmpty()) {
            words.names.putAll(mappings.names(uuids));
        }
        return words;
    }

    MappingWords naming(Map<String, String> more) {
        names.putAll(more);
        return this;
    }

    /** The site's name of a concept, and its uuid where that is unknown. */
    String name(String uuid) {
        return names.getOrDefault(uuid, "").isEmpty() ? uuid : names.get(uuid);
    }

    String name(SiteConcept concept) {
        return name(concept.uuid());
    }

    /** Kind, class and unit of a concept, and whether it is retired. */
    String shape(SiteConcept concept) {
        String shape = texts.of(
                "hcv.dictionary.shape",
                String.valueOf(concept.id()),
                concept.datatype(),
                concept.conceptClass(),
                concept.units());
        return concept.isRetired() ? shape + texts.of("hcv.dictionary.shape.retired") : shape;
    }

    String because(Resolution key) {
        return texts.of("hcv.dictionary.by." + key.by().key());
    }

    String finding(MappingFinding finding) {
        String concepts =
                ConceptMappings.concepts(finding).stream().map(this::named).collect(Collectors.joining(", "));
        return texts.of("hcv.dictionary.issue." + finding.issue().key(), concepts, finding.detail());
    }

    private String named(String uuid) {
        return names.getOrDefault(uuid, "").isEmpty() ? uuid : names.get(uuid) + " (" + uuid + ")";
    }

    List<String> problems(Collection<MappingFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.issue().isProblem())
                .map(this::finding)
                .collect(Collectors.toList());
    }

    List<String> notes(Collection<MappingFinding> findings) {
        return findings.stream()
                .filter(finding -> !finding.issue().isProblem())
                .map(this::finding)
                .collect(Collectors.toList());
    }

    /** What is wrong with one value, and what is allowed. */
    String refusal(MappingRefusal refusal) {
        String reason = refusal.finding()
                .map(this::finding)
                .orElseGet(() -> texts.of(
                        "hcv.dictionary.refused." + refusal.reason().key(), refusal.value(), refusal.allowed()));
        if (refusal.line() == 0) {
            return reason;
        }
        return refusal.key().isEmpty()
                ? texts.of("hcv.dictionary.refused.line", String.valueOf(refusal.line()), reason)
                : texts.of(
                        "hcv.dictionary.refused.key",
                        String.valueOf(refusal.line()),
                        refusal.key(),
                        refusal.field(),
                        refusal.value(),
                        reason);
    }
}
