/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.platform.content.ConceptReference;
import org.openmrs.module.hcv.platform.metadata.SiteConcept;
import org.openmrs.module.hcv.platform.metadata.SiteConcepts;

/** Finds concepts of the site by what a person knows of them, and says what they are called. */
final class ConceptFinder {

    /** More than anybody reads through. */
    static final int MOST = 25;

    private static final int LONGEST = 255;

    private final SessionFactory sessionFactory;
    private final SiteConcepts concepts;

    ConceptFinder(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
        this.concepts = new SiteConcepts(sessionFactory);
    }

    SiteConcepts concepts() {
        return concepts;
    }

    /** The concept of a uuid, or those of a {@code SOURCE:code}. */
    List<SiteConcept> exactly(String text) {
        if (text.length() > LONGEST || !KeepableText.isKeepable(text)) {
            return Collections.emptyList();
        }
        List<SiteConcept> found =
                new ArrayList<>(concepts.byUuid(Collections.singleton(text)).values());
        if (found.isEmpty() && text.indexOf(':') > 0 && text.indexOf(':') < text.length() - 1) {
            found.addAll(concepts.ofReference(ConceptReference.parse(text)));
        }
        return found;
    }

    /** By uuid, {@code SOURCE:code}, concept number, or a part of a name; at most {@link #MOST}. */
    List<SiteConcept> like(String text) {
        String wanted = text.trim();
        if (wanted.isEmpty() || wanted.length() > LONGEST || !KeepableText.isKeepable(wanted)) {
            return Collections.emptyList();
        }
        Map<Integer, SiteConcept> found = new LinkedHashMap<>();
        exactly(wanted).forEach(concept -> found.put(concept.id(), concept));
        if (wanted.matches("[0-9]{1,9}")) {
            concepts.byId(Collections.singleton(Integer.valueOf(wanted)))
                    .values()
                    .forEach(concept -> found.put(concept.id(), concept));
            concepts.ofReference(ConceptReference.parse("CIEL:" + wanted))
                    .forEach(concept -> found.put(concept.id(), concept));
        }
        List<Integer> named = named(wanted);
        Map<Integer, SiteConcept> byId = concepts.byId(named);
        named.forEach(id -> found.putIfAbsent(id, byId.get(id)));
        List<SiteConcept> some = new ArrayList<>(found.values());
        return some.subList(0, Math.min(MOST, some.size()));
    }

    private List<Integer> named(String part) {
        String pattern = part.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        List<Integer> ids = new ArrayList<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select n.concept.conceptId, min(n.name) from ConceptName n where n.voided = false "
                                + "and lower(n.name) like :part escape '!' group by n.concept.conceptId "
                                + "order by min(n.name), n.concept.conceptId",
                        Object[].class)
                .setParameter("part", '%' + pattern + '%')
                .setMaxResults(MOST)
                .getResultList()) {
            ids.add((Integer) row[0]);
        }
        return ids;
    }

    /** A name of each concept: the preferred one of the language, of English, else any. */
    Map<Integer, String> names(Collection<Integer> ids, Locale locale) {
        Map<Integer, String> names = new HashMap<>();
        if (ids.isEmpty()) {
            return names;
        }
        Map<Integer, Integer> ranks = new HashMap<>();
        Set<Integer> wanted = new HashSet<>(ids);
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select n.concept.conceptId, n.name, n.locale, n.localePreferred from ConceptName n "
                                + "where n.voided = false and n.concept.conceptId in (:ids) order by n.conceptNameId",
                        Object[].class)
                .setParameterList("ids", wanted)
                .getResultList()) {
            int rank = rank((Locale) row[2], Boolean.TRUE.equals(row[3]), locale);
            if (rank < ranks.getOrDefault((Integer) row[0], Integer.MAX_VALUE)) {
                ranks.put((Integer) row[0], rank);
                names.put((Integer) row[0], (String) row[1]);
            }
        }
        return names;
    }

    private static int rank(Locale of, boolean preferred, Locale wanted) {
        int language = of.getLanguage().equals(wanted.getLanguage())
                ? 0
                : of.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? 2 : 4;
        return language + (preferred ? 0 : 1);
    }
}
