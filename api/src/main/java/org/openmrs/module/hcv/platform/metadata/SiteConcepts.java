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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.content.ConceptReference;

/** Looks concepts of this database up, many with each query and with no privilege of the user. */
public final class SiteConcepts {

    private static final String SELECT =
            "select c.conceptId, c.uuid, c.datatype.name, c.conceptClass.name, c.retired from Concept c where ";

    private static final String SAME_AS = "upper(mt.name) = 'SAME-AS'";

    private final SessionFactory sessionFactory;

    public SiteConcepts(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** Concepts by uuid, retired ones included; a uuid that no concept has is not in it. */
    public Map<String, SiteConcept> byUuid(Collection<String> uuids) {
        return read("c.uuid in (:wanted)", uuids).stream()
                .collect(Collectors.toMap(SiteConcept::uuid, concept -> concept));
    }

    /** Concepts by id, retired ones included. */
    public Map<Integer, SiteConcept> byId(Collection<Integer> ids) {
        return read("c.conceptId in (:wanted)", ids).stream()
                .collect(Collectors.toMap(SiteConcept::id, concept -> concept));
    }

    /**
     * Concepts that have one of the codes by a SAME-AS mapping, by {@link #reference}; retired concepts come last, else
     * in the order of their ids.
     */
    Map<String, List<SiteConcept>> byCode(Collection<String> sources, Collection<String> codes) {
        Map<String, List<SiteConcept>> found = new HashMap<>();
        if (sources.isEmpty() || codes.isEmpty()) {
            return found;
        }
        Map<String, Set<Integer>> ids = new LinkedHashMap<>();
        for (Object[] hit : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select s.name, t.code, m.concept.conceptId from ConceptMap m "
                                + "join m.conceptReferenceTerm t join t.conceptSource s join m.conceptMapType mt "
                                + "where t.code in (:codes) and upper(s.name) in (:sources) and " + SAME_AS,
                        Object[].class)
                .setParameterList("codes", codes)
                .setParameterList("sources", upper(sources))
                .getResultList()) {
            ids.computeIfAbsent(reference((String) hit[0], (String) hit[1]), reference -> new TreeSet<>())
                    .add((Integer) hit[2]);
        }
        Set<Integer> all = ids.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<Integer, SiteConcept> concepts = byId(all);
        ids.forEach((reference, some) -> {
            List<SiteConcept> of = some.stream().map(concepts::get).collect(Collectors.toList());
            of.sort((one, other) -> Boolean.compare(one.isRetired(), other.isRetired()));
            found.put(reference, of);
        });
        return found;
    }

    /** The concepts that have the code by a SAME-AS mapping, retired ones last. */
    public List<SiteConcept> ofReference(ConceptReference reference) {
        return byCode(Collections.singleton(reference.source()), Collections.singleton(reference.code()))
                .getOrDefault(reference(reference.source(), reference.code()), Collections.emptyList());
    }

    /** The codes that concepts have by SAME-AS mappings to those sources, as {@link #reference}, by concept id. */
    Map<Integer, Set<String>> codes(Collection<String> sources, Collection<Integer> ids) {
        Map<Integer, Set<String>> codes = new HashMap<>();
        if (sources.isEmpty() || ids.isEmpty()) {
            return codes;
        }
        for (Object[] hit : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select m.concept.conceptId, s.name, t.code from ConceptMap m "
                                + "join m.conceptReferenceTerm t join t.conceptSource s join m.conceptMapType mt "
                                + "where m.concept.conceptId in (:ids) and upper(s.name) in (:sources) and " + SAME_AS,
                        Object[].class)
                .setParameterList("ids", ids)
                .setParameterList("sources", upper(sources))
                .getResultList()) {
            codes.computeIfAbsent((Integer) hit[0], id -> new TreeSet<>())
                    .add(reference((String) hit[1], (String) hit[2]));
        }
        return codes;
    }

    /** Ids of the answers that each of those questions offers. */
    Map<Integer, Set<Integer>> answers(Collection<Integer> questions) {
        Map<Integer, Set<Integer>> answers = new HashMap<>();
        if (questions.isEmpty()) {
            return answers;
        }
        for (Object[] hit : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select a.concept.conceptId, a.answerConcept.conceptId from ConceptAnswer a "
                                + "where a.concept.conceptId in (:ids)",
                        Object[].class)
                .setParameterList("ids", questions)
                .getResultList()) {
            answers.computeIfAbsent((Integer) hit[0], id -> new TreeSet<>()).add((Integer) hit[1]);
        }
        return answers;
    }

    /** A source's name and a code in one; the name of a source is the same in any case. */
    static String reference(String source, String code) {
        return source.toUpperCase(Locale.ROOT) + ':' + code;
    }

    private List<SiteConcept> read(String condition, Collection<?> wanted) {
        List<SiteConcept> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        List<Object[]> rows = sessionFactory
                .getCurrentSession()
                .createQuery(SELECT + condition + " order by c.conceptId", Object[].class)
                .setParameterList("wanted", wanted)
                .getResultList();
        Map<Integer, NumberShape> numbers =
                numbers(rows.stream().map(row -> (Integer) row[0]).collect(Collectors.toList()));
        rows.forEach(row -> found.add(SiteConcept.of(row, Optional.ofNullable(numbers.get((Integer) row[0])))));
        return found;
    }

    private Map<Integer, NumberShape> numbers(Collection<Integer> ids) {
        Map<Integer, NumberShape> numbers = new HashMap<>();
        if (ids.isEmpty()) {
            return numbers;
        }
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select n.conceptId, n.units, n.lowAbsolute, n.hiAbsolute, n.allowDecimal "
                                + "from ConceptNumeric n where n.conceptId in (:ids)",
                        Object[].class)
                .setParameterList("ids", ids)
                .getResultList()) {
            numbers.put(
                    (Integer) row[0],
                    new NumberShape((String) row[1], (Double) row[2], (Double) row[3], !Boolean.FALSE.equals(row[4])));
        }
        return numbers;
    }

    private static Set<String> upper(Collection<String> sources) {
        return sources.stream().map(source -> source.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
