/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;

/** Finds those who were registered already and are like somebody new, and notes in the access log whom it showed. */
final class SimilarPeople {

    /** Of more who begin alike, the newest are compared. */
    private static final int CANDIDATES = 500;

    private static final int SHOWN = 10;

    private final SessionFactory sessionFactory;
    private final SummaryReader summaries;
    private final Access access;
    private final AccessLog log;
    private final Similarity similarity = new Similarity();

    SimilarPeople(SessionFactory sessionFactory, Access access, AccessLog log, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.summaries = new SummaryReader(sessionFactory, clock);
        this.access = access;
        this.log = log;
    }

    /** Most alike first, at most ten; never the signed-in user. */
    List<SimilarPerson> to(NewPerson wanted) {
        boolean everybody = access.reachesEverybody();
        Set<Integer> caseload = everybody ? Collections.emptySet() : access.caseload();
        Set<Integer> candidates = candidates(wanted);
        access.ownPersonId().ifPresent(candidates::remove);
        List<SimilarPerson> similar = new ArrayList<>();
        for (PersonSummary person : summaries.read(candidates).values()) {
            int score = similarity.score(wanted, person);
            if (score >= Similarity.SHOWN_FROM) {
                similar.add(
                        new SimilarPerson(person.reachable(everybody || caseload.contains(person.personId())), score));
            }
        }
        similar.sort(Comparator.comparing(SimilarPerson::score).reversed());
        List<SimilarPerson> shown = new ArrayList<>(similar.subList(0, Math.min(SHOWN, similar.size())));
        note(shown);
        return shown;
    }

    /** Those who are shown and nobody else: the log must not say of anybody that they were looked at who was not. */
    private void note(List<SimilarPerson> shown) {
        Map<Integer, String> people = new LinkedHashMap<>();
        shown.forEach(one -> people.put(one.person().personId(), one.person().uuid()));
        log.add(AccessAction.LISTED, people, "register/similar");
    }

    private Set<Integer> candidates(NewPerson wanted) {
        Set<String> beginnings = new LinkedHashSet<>();
        for (String part : (wanted.givenName + " " + wanted.familyName)
                .toLowerCase(Locale.ROOT)
                .split("\\s+")) {
            if (!part.isEmpty()) {
                beginnings.add(part.substring(0, Math.min(2, part.length())));
            }
        }
        return new LinkedHashSet<>(sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select p.patientId from Patient p where p.voided = false and p.patientId in "
                                + "(select n.person.personId from PersonName n where n.voided = false and "
                                + "(substring(lower(n.givenName), 1, 2) in (:beginnings) "
                                + "or substring(lower(n.familyName), 1, 2) in (:beginnings))) order by p.patientId desc",
                        Integer.class)
                .setParameterList("beginnings", beginnings)
                .setMaxResults(CANDIDATES)
                .getResultList());
    }
}
