/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.content.ConceptReference;
import org.openmrs.module.hcv.platform.content.ConceptRow;
import org.openmrs.module.hcv.platform.content.DictionaryFile;

/**
 * Finds the concept of each dictionary row in this database, with three queries for the whole dictionary.
 *
 * <p>Order: the row's own uuid; then, where the row may adopt, the concept of the other dictionary by that
 * dictionary's uuid convention or by its code. A concept is adopted only when it is not retired, has the datatype of
 * the row, and is the only one of its code; everything else is left alone and the module brings its own.
 */
final class ConceptResolver {

    /** CIEL's classic identifiers: the code, filled up with the letter A to this length. Newer ones are found by code. */
    private static final int CIEL_UUID_LENGTH = 36;

    private final SessionFactory sessionFactory;
    private final DictionaryFile file;

    ConceptResolver(SessionFactory sessionFactory, DictionaryFile file) {
        this.sessionFactory = sessionFactory;
        this.file = file;
    }

    ConceptIndex resolve() {
        Map<String, Found> byUuid = conceptsByUuid();
        Map<String, List<Found>> byReference = conceptsByReference();
        Map<String, Integer> ids = new HashMap<>();
        for (ConceptRow row : file.rows()) {
            Found own = byUuid.get(row.uuid());
            if (own != null) {
                ids.put(row.key(), own.id);
            } else {
                row.adopt()
                        .flatMap(reference -> adoptable(row, reference, byUuid, byReference))
                        .ifPresent(found -> ids.put(row.key(), found.id));
            }
        }
        return new ConceptIndex(ids);
    }

    private static Optional<Found> adoptable(
            ConceptRow row,
            ConceptReference reference,
            Map<String, Found> byUuid,
            Map<String, List<Found>> byReference) {
        Found conventional = byUuid.get(conventionalUuid(reference));
        if (conventional != null && conventional.fits(row)) {
            return Optional.of(conventional);
        }
        List<Found> fitting = new ArrayList<>();
        for (Found found : byReference.getOrDefault(reference.toString(), new ArrayList<>())) {
            if (found.fits(row)) {
                fitting.add(found);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Map<String, Found> conceptsByUuid() {
        Set<String> uuids = new HashSet<>();
        for (ConceptRow row : file.rows()) {
            uuids.add(row.uuid());
            row.adopt().ifPresent(reference -> uuids.add(conventionalUuid(reference)));
        }
        Map<String, Found> found = new HashMap<>();
        for (Object[] hit : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select c.uuid, c.conceptId, c.datatype.name, c.retired from Concept c where c.uuid in (:uuids)",
                        Object[].class)
                .setParameterList("uuids", uuids)
                .getResultList()) {
            found.put((String) hit[0], new Found(hit));
        }
        return found;
    }

    private Map<String, List<Found>> conceptsByReference() {
        Set<String> codes = new HashSet<>();
        Set<String> sources = new HashSet<>();
        for (ConceptRow row : file.rows()) {
            row.adopt().ifPresent(reference -> {
                codes.add(reference.code());
                sources.add(reference.source());
            });
        }
        Map<String, List<Found>> found = new HashMap<>();
        if (codes.isEmpty()) {
            return found;
        }
        for (Object[] hit : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select c.uuid, c.conceptId, c.datatype.name, c.retired, s.name, t.code from ConceptMap m "
                                + "join m.concept c join m.conceptReferenceTerm t join t.conceptSource s "
                                + "join m.conceptMapType mt "
                                + "where t.code in (:codes) and s.name in (:sources) and upper(mt.name) = 'SAME-AS'",
                        Object[].class)
                .setParameterList("codes", codes)
                .setParameterList("sources", sources)
                .getResultList()) {
            found.computeIfAbsent(hit[4] + ":" + hit[5], reference -> new ArrayList<>())
                    .add(new Found(hit));
        }
        return found;
    }

    private static String conventionalUuid(ConceptReference reference) {
        StringBuilder uuid = new StringBuilder(reference.code());
        while (uuid.length() < CIEL_UUID_LENGTH) {
            uuid.append('A');
        }
        return uuid.toString();
    }

    /** One concept as far as the resolution needs it. */
    private static final class Found {

        private final Integer id;
        private final String datatype;
        private final boolean retired;

        private Found(Object[] hit) {
            this.id = (Integer) hit[1];
            this.datatype = (String) hit[2];
            this.retired = Boolean.TRUE.equals(hit[3]);
        }

        private boolean fits(ConceptRow row) {
            return !retired && row.datatype().equals(datatype);
        }
    }
}
