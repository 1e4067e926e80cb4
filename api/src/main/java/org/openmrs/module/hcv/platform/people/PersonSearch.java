/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.openmrs.module.hcv.platform.history.PlatformDates;

/** Finds the ids of people, by number, by words of a name, and by date of birth. */
final class PersonSearch {

    private final SessionFactory sessionFactory;

    PersonSearch(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** People who have exactly this number, whatever its case. */
    Set<Integer> byNumber(String number) {
        return new LinkedHashSet<>(sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select i.patient.patientId from PatientIdentifier i where i.voided = false "
                                + "and i.patient.voided = false and upper(i.identifier) = upper(:number)",
                        Integer.class)
                .setParameter("number", number)
                .getResultList());
    }

    /** People one of whose names has, for each word, a part that begins with it; and born on the date, if one is given. */
    Set<Integer> byNameAndDate(SearchText text, int limit) {
        return byNameAndDate(text, true, limit);
    }

    /** As above, but each word must be a whole part of the name, and one the family name where there is one. */
    Set<Integer> byWholeNameAndDate(SearchText text, int limit) {
        return byNameAndDate(text, false, limit);
    }

    private Set<Integer> byNameAndDate(SearchText text, boolean beginning, int limit) {
        StringBuilder hql = new StringBuilder("select p.patientId from Patient p where p.voided = false");
        if (text.date().isPresent()) {
            hql.append(" and p.birthdate = :birthdate");
        }
        if (!text.words().isEmpty()) {
            hql.append(" and p.patientId in (select n.person.personId from PersonName n where n.voided = false");
            for (int i = 0; i < text.words().size(); i++) {
                String condition = beginning ? " like :word" + i + " escape '!'" : " = :word" + i;
                hql.append(" and (lower(n.givenName)").append(condition);
                hql.append(" or lower(n.middleName)").append(condition);
                hql.append(" or lower(n.familyName)").append(condition).append(')');
            }
            hql.append(
                    beginning
                            ? ")"
                            : " and (n.familyName is null or n.familyName = '' or lower(n.familyName) in (:words)))");
        }
        hql.append(" order by p.patientId desc");
        Query<Integer> query = sessionFactory
                .getCurrentSession()
                .createQuery(hql.toString(), Integer.class)
                .setMaxResults(limit);
        text.date().ifPresent(date -> query.setParameter("birthdate", PlatformDates.startOfDay(date)));
        List<String> words = text.words();
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, beginning ? escaped(words.get(i)) + "%" : words.get(i));
        }
        if (!beginning) {
            query.setParameterList("words", words);
        }
        return new LinkedHashSet<>(query.getResultList());
    }

    /** A percent sign or an underscore that somebody typed means itself. */
    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
