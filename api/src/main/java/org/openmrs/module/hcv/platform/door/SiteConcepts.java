/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.door;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.content.ConceptReference;

/** Finds every concept of a code, retired ones too, with two queries for all codes. */
final class SiteConcepts {

    private static final String CIEL = "CIEL";

    /** CIEL's classic identifiers: the code, filled up with the letter A to this length. Newer ones are found by code. */
    private static final int CIEL_UUID_LENGTH = 36;

    private final SessionFactory sessionFactory;

    SiteConcepts(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** @param references each {@code SOURCE:code}, or a uuid */
    Map<String, List<SiteConcept>> find(Collection<String> references) {
        Map<String, Map<Integer, SiteConcept>> found = new HashMap<>();
        addByUuid(references, found);
        addByMapping(references, found);
        Map<String, List<SiteConcept>> lists = new HashMap<>();
        found.forEach((reference, concepts) -> lists.put(reference, new ArrayList<>(concepts.values())));
        return lists;
    }

    private void addByUuid(Collection<String> references, Map<String, Map<Integer, SiteConcept>> found) {
        Map<String, String> referenceByUuid = new HashMap<>();
        for (String reference : references) {
            if (reference.indexOf(':') < 0) {
                referenceByUuid.put(reference, reference);
            } else if (ConceptReference.parse(reference).source().equals(CIEL)) {
                referenceByUuid.put(cielUuid(ConceptReference.parse(reference).code()), reference);
            }
        }
        if (referenceByUuid.isEmpty()) {
            return;
        }
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select c.conceptId, c.uuid, c.datatype.name from Concept c where c.uuid in (:uuids) "
                                + "order by c.conceptId",
                        Object[].class)
                .setParameterList("uuids", referenceByUuid.keySet())
                .getResultList()) {
            add(referenceByUuid.get((String) row[1]), row, found);
        }
    }

    private void addByMapping(Collection<String> references, Map<String, Map<Integer, SiteConcept>> found) {
        Set<String> sources = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (String reference : references) {
            if (reference.indexOf(':') >= 0) {
                sources.add(ConceptReference.parse(reference).source());
                codes.add(ConceptReference.parse(reference).code());
            }
        }
        if (codes.isEmpty()) {
            return;
        }
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select c.conceptId, c.uuid, c.datatype.name, s.name, t.code from ConceptMap m "
                                + "join m.concept c join m.conceptReferenceTerm t join t.conceptSource s "
                                + "join m.conceptMapType mt where t.code in (:codes) and s.name in (:sources) "
                                + "and upper(mt.name) = 'SAME-AS' order by c.conceptId",
                        Object[].class)
                .setParameterList("codes", codes)
                .setParameterList("sources", sources)
                .getResultList()) {
            String reference = row[3] + ":" + row[4];
            if (references.contains(reference)) {
                add(reference, row, found);
            }
        }
    }

    private static void add(String reference, Object[] row, Map<String, Map<Integer, SiteConcept>> found) {
        Integer id = (Integer) row[0];
        found.computeIfAbsent(reference, any -> new LinkedHashMap<>())
                .putIfAbsent(id, new SiteConcept(id, (String) row[1], (String) row[2]));
    }

    private static String cielUuid(String code) {
        StringBuilder uuid = new StringBuilder(code);
        while (uuid.length() < CIEL_UUID_LENGTH) {
            uuid.append('A');
        }
        return uuid.toString();
    }
}
