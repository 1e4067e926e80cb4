/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.openmrs.module.hcv.domain.worklist.Worklist;

/**
 * One condition for both the number and the page: who is on a list on a day, within a reach and a filter.
 *
 * <p>Made for one question; used by one thread.
 */
final class WorklistQuery {

    private static final String ROWS = "from WorklistSpanRow s left join Location l on l.locationId = s.siteId ";

    private final SessionFactory sessionFactory;
    private final StringBuilder where;
    private final Map<String, Object> parameters = new HashMap<>();

    /** Everybody's rows of that day. */
    WorklistQuery(SessionFactory sessionFactory, LocalDate today) {
        this.sessionFactory = sessionFactory;
        this.where = new StringBuilder("where s.fromDate <= :today and (s.untilDate is null or s.untilDate > :today)");
        parameters.put("today", today);
    }

    /** Adds a condition on {@code s}, the row, and {@code l}, its site. */
    WorklistQuery and(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    WorklistQuery with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Number of people on each list; lists without anybody are there with 0. */
    Map<Worklist, Long> counts() {
        Map<Worklist, Long> counts = new EnumMap<>(Worklist.class);
        for (Worklist worklist : Worklist.values()) {
            counts.put(worklist, 0L);
        }
        for (Object[] row : query("select s.worklist, count(s.personId) " + ROWS, " group by s.worklist")
                .getResultList()) {
            Worklist.find((String) row[0]).ifPresent(worklist -> counts.put(worklist, (Long) row[1]));
        }
        return counts;
    }

    /** Rows in order: person id, since, because (code, dates), last contact, name of the site. */
    List<Object[]> page(WorklistSort sort, int first, int size) {
        return new ArrayList<>(query(
                        "select s.personId, s.sinceDate, s.becauseCode, s.becauseDates, s.lastContact, l.name " + ROWS,
                        " order by " + sort.order())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList());
    }

    private Query<Object[]> query(String what, String rest) {
        Query<Object[]> query = sessionFactory.getCurrentSession().createQuery(what + where + rest, Object[].class);
        parameters.forEach(query::setParameter);
        return query;
    }
}
