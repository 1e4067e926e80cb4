/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.history.MergedRecords;
import org.openmrs.module.hcv.platform.history.PlatformDates;

/** Reads the summaries of many people with three queries for each batch of them. */
final class SummaryReader {

    /** Ids in one query, few enough for every database's limit on parameters. */
    private static final int BATCH = 500;

    private final SessionFactory sessionFactory;
    private final Clock clock;
    private final MergedRecords merged;

    SummaryReader(SessionFactory sessionFactory, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.clock = clock;
        this.merged = new MergedRecords(sessionFactory);
    }

    /** The people by id, in the order of the ids; ids of nobody and of voided records are left out. */
    Map<Integer, PersonSummary> read(Collection<Integer> ids) {
        Map<Integer, PersonSummary.Builder> builders = new LinkedHashMap<>();
        ids.forEach(id -> builders.put(id, null));
        if (!ids.isEmpty()) {
            readPeople(ids, builders);
            readNames(ids, builders);
            readIdentifiers(ids, builders);
        }
        Map<Integer, PersonSummary> summaries = new LinkedHashMap<>();
        builders.forEach((id, builder) -> {
            if (builder != null) {
                summaries.put(id, builder.build());
            }
        });
        return summaries;
    }

    private void readPeople(Collection<Integer> ids, Map<Integer, PersonSummary.Builder> builders) {
        LocalDate today = LocalDate.now(clock);
        for (Object[] row : query(
                "select p.patientId, p.uuid, p.gender, p.birthdate, p.birthdateEstimated, p.dead, p.deathDate "
                        + "from Patient p where p.voided = false and p.patientId in (:ids)",
                ids)) {
            PersonSummary.Builder builder = PersonSummary.builder();
            builder.personId = (Integer) row[0];
            builder.uuid = (String) row[1];
            builder.sex = row[2] == null ? "U" : (String) row[2];
            builder.birthdate = PlatformDates.dateOrNull(row[3]);
            builder.birthdateEstimated = Boolean.TRUE.equals(row[4]);
            LocalDate died = PlatformDates.dateOrNull(row[6]);
            boolean dead = Boolean.TRUE.equals(row[5]) || died != null && merged.isDeadByMerging(builder.personId);
            builder.deathDate = dead ? died : null;
            builder.today = today;
            builders.put(builder.personId, builder);
        }
    }

    private void readNames(Collection<Integer> ids, Map<Integer, PersonSummary.Builder> builders) {
        // Ascending by "preferred", so that a preferred name comes last and stays.
        for (Object[] row : query(
                "select n.person.personId, n.givenName, n.middleName, n.familyName from PersonName n "
                        + "where n.voided = false and n.person.personId in (:ids) "
                        + "order by n.preferred, n.personNameId desc",
                ids)) {
            PersonSummary.Builder builder = builders.get((Integer) row[0]);
            if (builder != null) {
                builder.displayName = joined(row[1], row[2], row[3]);
            }
        }
    }

    private void readIdentifiers(Collection<Integer> ids, Map<Integer, PersonSummary.Builder> builders) {
        for (Object[] row : query(
                "select i.patient.patientId, i.identifier from PatientIdentifier i "
                        + "where i.voided = false and i.patient.patientId in (:ids) "
                        + "order by i.preferred, i.patientIdentifierId desc",
                ids)) {
            PersonSummary.Builder builder = builders.get((Integer) row[0]);
            if (builder != null) {
                builder.identifier = (String) row[1];
            }
        }
    }

    private List<Object[]> query(String hql, Collection<Integer> ids) {
        List<Integer> all = new ArrayList<>(ids);
        List<Object[]> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            rows.addAll(sessionFactory
                    .getCurrentSession()
                    .createQuery(hql, Object[].class)
                    .setParameterList("ids", all.subList(from, Math.min(from + BATCH, all.size())))
                    .getResultList());
        }
        return rows;
    }

    private static String joined(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            if (part != null && !part.toString().trim().isEmpty()) {
                text.append(text.length() == 0 ? "" : " ")
                        .append(part.toString().trim());
            }
        }
        return text.toString();
    }
}
