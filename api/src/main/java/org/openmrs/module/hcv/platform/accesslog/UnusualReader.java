/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.accesslog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.accesslog.Look;
import org.openmrs.module.hcv.domain.accesslog.UnusualFinding;
import org.openmrs.module.hcv.domain.accesslog.UnusualLooks;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.StaffPeople;
import org.openmrs.module.hcv.platform.history.PlatformDates;

/** Goes through the looks of some days and finds the unusual ones. Lists are no looks at a record and are left out. */
final class UnusualReader {

    private static final List<String> OPENED = Collections.unmodifiableList(Arrays.asList(
            AccessAction.VIEWED.name(),
            AccessAction.CREATED.name(),
            AccessAction.CHANGED.name(),
            AccessAction.VOIDED.name(),
            AccessAction.RESTORED.name()));

    private final SessionFactory sessionFactory;

    UnusualReader(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    List<UnusualFinding> read(AccessFilter filter, ProgrammeRules rules) {
        UnusualLooks unusual = UnusualLooks.by(rules);
        try (Stream<Object[]> rows = sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select e.userId, e.personId, e.accessedAt, e.action, e.reason from AccessLogEntry e "
                                + "where e.accessedAt >= :from and e.accessedAt < :until and e.personId > 0 "
                                + "and (e.action in (:opened) or e.action in (:refused) "
                                + "or (e.action = :listed and e.place = :beyond)) "
                                + "order by e.userId, e.accessedAt, e.accessLogId",
                        Object[].class)
                .setParameter("from", PlatformDates.startOfDay(filter.from()))
                .setParameter("until", PlatformDates.startOfDay(filter.to().plusDays(1)))
                .setParameterList("opened", OPENED)
                .setParameterList(
                        "refused", Arrays.asList(AccessAction.REFUSED.name(), AccessAction.BREAK_GLASS.name()))
                .setParameter("listed", AccessAction.LISTED.name())
                .setParameter("beyond", AccessLog.FOUND_BEYOND)
                .getResultStream()) {
            rows.forEach(row -> unusual.add(look(row)));
        }
        return unusual.findings();
    }

    private static Look look(Object[] row) {
        String action = (String) row[3];
        Look.Kind kind =
                action.equals(AccessAction.BREAK_GLASS.name()) ? Look.Kind.BROKEN_GLASS : Look.Kind.BEYOND_CASELOAD;
        boolean opened = OPENED.contains(action);
        return Look.of(
                (Integer) row[0],
                (Integer) row[1],
                Instant.ofEpochMilli(((Date) row[2]).getTime())
                        .atZone(ZoneId.systemDefault())
                        .toLocalDateTime(),
                opened ? Look.Kind.OPENED : kind,
                opened && StaffPeople.REASON.equals(row[4]));
    }
}
