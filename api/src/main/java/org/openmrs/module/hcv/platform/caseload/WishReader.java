/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.consent.ConsentKind;
import org.openmrs.module.hcv.platform.consent.ConsentReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/** Reads the newest answer to each question about support. */
final class WishReader {

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final ConsentReader consents;
    private final Clock clock;

    WishReader(SessionFactory sessionFactory, Dictionary dictionary, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.consents = new ConsentReader(sessionFactory, dictionary);
        this.clock = clock;
    }

    Wishes of(Integer personId) {
        return new Wishes(
                newest(personId, "link.peer-gender").orElse(null),
                newest(personId, "contact.preferred").orElse(null),
                consents.read(personId).refuses(ConsentKind.PEER_SUPPORT, LocalDate.now(clock)),
                isLanguageBarrier(personId),
                newestWords(personId, "link.language").orElse(null),
                newest(personId, "link.not-known").filter("yes"::equals).isPresent());
    }

    private Optional<String> newest(Integer personId, String concept) {
        List<Integer> answers = sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select o.valueCoded.conceptId from Obs o where o.voided = false and o.personId = :person "
                                + "and o.concept.conceptId = :concept and o.valueCoded is not null "
                                + "order by o.obsDatetime desc, o.obsId desc",
                        Integer.class)
                .setParameter("person", personId)
                .setParameter("concept", dictionary.concepts().id(concept))
                .setMaxResults(1)
                .getResultList();
        return answers.isEmpty() ? Optional.empty() : dictionary.concepts().key(answers.get(0));
    }

    private Optional<String> newestWords(Integer personId, String concept) {
        List<String> answers = sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select o.valueText from Obs o where o.voided = false and o.personId = :person "
                                + "and o.concept.conceptId = :concept and o.valueText is not null "
                                + "order by o.obsDatetime desc, o.obsId desc",
                        String.class)
                .setParameter("person", personId)
                .setParameter("concept", dictionary.concepts().id(concept))
                .setMaxResults(1)
                .getResultList();
        return answers.stream()
                .map(String::trim)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private boolean isLanguageBarrier(Integer personId) {
        return sessionFactory
                        .getCurrentSession()
                        .createQuery(
                                "select count(*) from Obs o where o.voided = false and o.personId = :person "
                                        + "and o.valueCoded.conceptId = :language",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("language", dictionary.concepts().id("barrier.language"))
                        .uniqueResult()
                > 0;
    }
}
