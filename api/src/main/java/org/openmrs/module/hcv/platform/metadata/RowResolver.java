/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmrs.module.hcv.platform.content.ConceptReference;
import org.openmrs.module.hcv.platform.content.ConceptRow;

/** Finds the concept of one dictionary row and says what stands in the way of others. Used once. */
final class RowResolver {

    /** KenyaEMR numbers concepts of its own from here on and gives them uuids as CIEL does, for other meanings. */
    private static final int FIRST_CONTESTED_CODE = 165_000;

    private final ConceptRow row;
    private final SiteDictionary site;
    private final Suitability suitability;
    private final Map<Integer, String> taken;
    private final List<MappingFinding> findings = new ArrayList<>();
    private ReadConcept current;
    private ResolvedBy by = ResolvedBy.NOTHING;

    /** @param taken keys by the id of the concept that is in use for them; what is found here is added */
    RowResolver(ConceptRow row, SiteDictionary site, Suitability suitability, Map<Integer, String> taken) {
        this.row = row;
        this.site = site;
        this.suitability = suitability;
        this.taken = taken;
    }

    void resolve() {
        Optional<MappedConcept> chosen = site.mappings(row.key()).stream()
                .filter(MappedConcept::isActive)
                .findFirst();
        tryOwnSource();
        chosen.ifPresent(this::tryChosen);
        tryOwn();
        // Whoever has chosen has seen what else there is.
        if (!chosen.isPresent() && by != ResolvedBy.OWN_SOURCE) {
            row.adopt().ifPresent(this::tryAdoption);
        }
        if (current == null) {
            findings.add(MappingFinding.of(MappingIssue.MISSING, ""));
        } else {
            taken.put(current.concept().id(), row.key());
        }
    }

    ConceptRow row() {
        return row;
    }

    Optional<ReadConcept> current() {
        return Optional.ofNullable(current);
    }

    ResolvedBy by() {
        return by;
    }

    List<MappingFinding> findings() {
        return findings;
    }

    /** All whose records are read as the key: the one in use, ours, and those that were in use before. */
    List<ReadConcept> read() {
        Map<Integer, ReadConcept> read = new LinkedHashMap<>();
        current().ifPresent(used -> read.put(used.concept().id(), used));
        site.own(row).ifPresent(own -> read.putIfAbsent(own.id(), new ReadConcept(own, null)));
        Map<String, MappedConcept> latest = new LinkedHashMap<>();
        site.mappings(row.key()).forEach(mapping -> latest.put(mapping.conceptUuid(), mapping));
        latest.values().stream().filter(MappedConcept::isStillRead).forEach(mapping -> site.byUuid(
                        mapping.conceptUuid())
                .ifPresent(concept -> read.putIfAbsent(
                        concept.id(),
                        new ReadConcept(concept, mapping.declaredUnit().orElse(null)))));
        return new ArrayList<>(read.values());
    }

    private void tryOwnSource() {
        List<ReadConcept> usable = usable(site.inOwnSource(row), true);
        if (usable.size() == 1) {
            use(usable.get(0), ResolvedBy.OWN_SOURCE);
        } else if (usable.size() > 1) {
            findings.add(ambiguous(usable));
        }
    }

    private void tryChosen(MappedConcept mapping) {
        Optional<SiteConcept> found = site.byUuid(mapping.conceptUuid());
        if (!found.isPresent()) {
            findings.add(MappingFinding.of(MappingIssue.GONE, mapping.conceptUuid()));
            return;
        }
        if (current != null) {
            if (!current.concept().uuid().equals(mapping.conceptUuid())) {
                findings.add(MappingFinding.of(
                        MappingIssue.TWO_MAPPINGS, current.concept().uuid(), mapping.conceptUuid()));
            }
            return;
        }
        ReadConcept candidate =
                new ReadConcept(found.get(), mapping.declaredUnit().orElse(null));
        Optional<MappingFinding> refusal = refusal(candidate, true);
        if (refusal.isPresent()) {
            findings.add(refusal.get());
        } else {
            use(candidate, ResolvedBy.ADMINISTRATOR);
        }
    }

    /** Ours stays in use even when the site retires it: what is in use is changed by a person's choice only. */
    private void tryOwn() {
        if (current != null || !site.own(row).isPresent()) {
            return;
        }
        ReadConcept own = new ReadConcept(site.own(row).get(), null);
        use(own, ResolvedBy.OWN);
        suitability.refusal(row, own, true).ifPresent(findings::add);
    }

    private void tryAdoption(ConceptReference reference) {
        List<SiteConcept> candidates = new ArrayList<>(site.ofCode(reference));
        site.ofConvention(reference)
                .filter(concept ->
                        candidates.stream().noneMatch(other -> other.uuid().equals(concept.uuid())))
                .filter(concept -> hasTheMeaning(concept, reference))
                .ifPresent(candidates::add);
        List<MappingFinding> before = new ArrayList<>(findings);
        List<ReadConcept> usable = usable(candidates, false);
        if (usable.size() == 1) {
            // One that can be used is enough; the others are of no concern.
            findings.clear();
            findings.addAll(before);
            if (current == null) {
                use(usable.get(0), ResolvedBy.ADOPTED);
            } else {
                findings.add(MappingFinding.of(
                        MappingIssue.COULD_ADOPT, usable.get(0).concept().uuid(), reference.toString()));
            }
        } else if (usable.size() > 1) {
            findings.add(ambiguous(usable));
        }
    }

    /** Whether nothing speaks against a concept that has the uuid of the code, and not the code itself. */
    private boolean hasTheMeaning(SiteConcept concept, ConceptReference reference) {
        if (!site.codes(concept).isEmpty()) {
            findings.add(
                    MappingFinding.of(MappingIssue.OTHER_CODE, concept.uuid(), String.join(", ", site.codes(concept))));
            return false;
        }
        boolean contested =
                reference.code().matches("[0-9]{6,9}") && Integer.parseInt(reference.code()) >= FIRST_CONTESTED_CODE;
        if (contested) {
            findings.add(MappingFinding.of(MappingIssue.NO_CODE, concept.uuid(), reference.toString()));
        }
        return !contested;
    }

    private List<ReadConcept> usable(List<SiteConcept> candidates, boolean chosen) {
        List<ReadConcept> usable = new ArrayList<>();
        for (SiteConcept concept : candidates) {
            ReadConcept candidate = new ReadConcept(concept, unitSaid(concept));
            Optional<MappingFinding> refusal = refusal(candidate, chosen);
            if (refusal.isPresent()) {
                findings.add(refusal.get());
            } else {
                usable.add(candidate);
            }
        }
        return usable;
    }

    /** The unit that an administrator said last for this concept under this key; null where nobody did. */
    private String unitSaid(SiteConcept concept) {
        String said = null;
        for (MappedConcept mapping : site.mappings(row.key())) {
            if (mapping.conceptUuid().equals(concept.uuid())) {
                said = mapping.declaredUnit().orElse(null);
            }
        }
        return said;
    }

    private Optional<MappingFinding> refusal(ReadConcept candidate, boolean chosen) {
        String other = taken.get(candidate.concept().id());
        return other == null
                ? suitability.refusal(row, candidate, chosen)
                : Optional.of(MappingFinding.of(
                        MappingIssue.SHARED, candidate.concept().uuid(), other));
    }

    private static MappingFinding ambiguous(List<ReadConcept> usable) {
        return MappingFinding.of(
                MappingIssue.AMBIGUOUS,
                usable.stream().map(one -> one.concept().uuid()).collect(Collectors.joining(", ")));
    }

    private void use(ReadConcept concept, ResolvedBy reason) {
        current = concept;
        by = reason;
    }
}
