/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.accesslog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLogEntry;
import org.openmrs.module.hcv.platform.history.PlatformDates;

/**
 * Which entries are asked for. A page begins after the last entry of the one before, by time and id, so that page a
 * thousand of a long log is found as fast as the first, and none is passed over when new entries come. For one thread.
 */
final class AccessQuery {

    private final SessionFactory sessionFactory;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Entries of those days. */
    AccessQuery(SessionFactory sessionFactory, AccessFilter filter) {
        this.sessionFactory = sessionFactory;
        and("e.accessedAt >= :from and e.accessedAt < :until");
        with("from", PlatformDates.startOfDay(filter.from()));
        with("until", PlatformDates.startOfDay(filter.to().plusDays(1)));
        filter.kind().ifPresent(action -> and("e.action = :action").with("action", action.name()));
    }

    AccessQuery and(String condition) {
        where.append(where.length() == 0 ? " where " : " and ").append(condition);
        return this;
    }

    AccessQuery with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    AccessQuery about(Collection<Integer> people) {
        return and("e.personId in (:people)").with("people", people);
    }

    AccessQuery by(Collection<Integer> users) {
        return and("e.userId in (:users)").with("users", users);
    }

    AccessQuery notAbout(Integer person) {
        return and("e.personId <> :own").with("own", person);
    }

    /** Without whom a place showed in its lists. */
    AccessQuery withoutShownBy(String place) {
        return and("(e.action <> :listed or e.place <> :place)")
                .with("listed", AccessAction.LISTED.name())
                .with("place", place);
    }

    /** After an entry, given as {@link #mark} has it; what is no such text is passed over. */
    AccessQuery after(String mark) {
        if (mark.matches("[0-9]{1,15}-[0-9]{1,9}")) {
            String[] parts = mark.split("-");
            and("(e.accessedAt < :markAt or (e.accessedAt = :markAt and e.accessLogId < :markId))");
            with("markAt", new Date(Long.parseLong(parts[0])));
            with("markId", Integer.valueOf(parts[1]));
        }
        return this;
    }

    private static String mark(AccessLogEntry entry) {
        return entry.getAccessedAt().getTime() + "-" + entry.getAccessLogId();
    }

    /** At most so many, the newest first; the mark of the last where there are more. */
    Optional<String> read(int size, Collection<AccessLogEntry> into) {
        Query<AccessLogEntry> query = sessionFactory
                .getCurrentSession()
                .createQuery(
                        "from AccessLogEntry e" + where + " order by e.accessedAt desc, e.accessLogId desc",
                        AccessLogEntry.class)
                .setMaxResults(size + 1);
        parameters.forEach(query::setParameter);
        List<AccessLogEntry> found = new ArrayList<>(query.getResultList());
        boolean more = found.size() > size;
        into.addAll(more ? found.subList(0, size) : found);
        return more ? Optional.of(mark(found.get(size - 1))) : Optional.empty();
    }
}
