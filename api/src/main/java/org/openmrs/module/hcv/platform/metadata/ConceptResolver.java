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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/**
 * Finds the concept of each dictionary row in this database, with a handful of queries for the whole dictionary.
 *
 * <p>Order: a concept of the site that somebody mapped to the key in the module's own source; an administrator's choice;
 * the module's own concept, once it is there, because records are written with it; the concept of another dictionary by
 * that dictionary's uuid convention or by its code. What is retired, of another kind, of an unknown unit, in use for
 * another key, or one of several is not taken but reported.
 */
final class ConceptResolver {

    private final DictionaryFile file;
    private final SiteConcepts concepts;
    private final MappingTable table;
    private final Suitability suitability;

    ConceptResolver(SessionFactory sessionFactory, DictionaryFile file, Suitability suitability) {
        this.file = file;
        this.concepts = new SiteConcepts(sessionFactory);
        this.table = new MappingTable(sessionFactory);
        this.suitability = suitability;
    }

    /** One for each row, in the file's order. */
    List<Resolution> resolve() {
        Collection<ConceptRow> rows = file.rows();
        SiteDictionary site = SiteDictionary.read(rows, concepts, table.all());
        Map<Integer, String> taken = new HashMap<>();
        List<RowResolver> resolved = new ArrayList<>();
        for (ConceptRow row : rows) {
            RowResolver one = new RowResolver(row, site, suitability, taken);
            one.resolve();
            resolved.add(one);
        }
        return finish(resolved);
    }

    private List<Resolution> finish(List<RowResolver> resolved) {
        Map<String, Integer> ids = new HashMap<>();
        List<Integer> questions = new ArrayList<>();
        for (RowResolver one : resolved) {
            one.current().ifPresent(current -> {
                ids.put(one.row().key(), current.concept().id());
                if (!one.row().answers().isEmpty()) {
                    questions.add(current.concept().id());
                }
            });
        }
        Map<Integer, Set<Integer>> answers = concepts.answers(questions);
        return resolved.stream().map(one -> finish(one, answers, ids)).collect(Collectors.toList());
    }

    private Resolution finish(RowResolver one, Map<Integer, Set<Integer>> answers, Map<String, Integer> ids) {
        List<MappingFinding> findings = new ArrayList<>(one.findings());
        Optional<ReadConcept> foreign = one.current()
                .filter(current -> !current.concept().uuid().equals(one.row().uuid()));
        foreign.ifPresent(used -> findings.addAll(suitability.notes(
                one.row(), used, answers.getOrDefault(used.concept().id(), Collections.emptySet()), ids)));
        findings.sort((first, second) ->
                Boolean.compare(second.issue().isProblem(), first.issue().isProblem()));
        return new Resolution(one.row(), one.by(), one.current().orElse(null), one.read(), findings);
    }
}
