/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.consent.ConsentKind;
import org.openmrs.module.hcv.domain.worklist.Worklist;
import org.openmrs.module.hcv.domain.worklist.WorklistBecause;
import org.openmrs.module.hcv.domain.worklist.WorklistBecauseCode;
import org.openmrs.module.hcv.domain.worklist.WorklistEntry;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.AccessRefused;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.access.InForce;
import org.openmrs.module.hcv.platform.consent.ConsentReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.readmodel.ReadModel;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The worklists of the signed-in user: everybody's for those who reach everybody, those of the own caseload for those who
 * reach that. Nobody finds themselves on a list. Every person listed is noted in the access log.
 *
 * <p>On a list of the own caseload nobody stands who declined peer support or contact; whoever reaches everybody still
 * sees them, because care goes on.
 */
public class WorklistPages {

    /** People on one page at most. */
    public static final int LARGEST_PAGE = 200;

    private static final String CASELOAD = "s.personId in (select r.personB.personId from Relationship r "
            + "where r.relationshipType.uuid = :caseloadType and r.personA.uuid = :peer and " + InForce.AT_NOW + ")";

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final Dictionary dictionary;
    private final Access access;
    private final AccessLog log;
    private final People people;
    private final ReadModel readModel;
    private final ConsentReader consents;
    private final Clock clock;

    public WorklistPages(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            Dictionary dictionary,
            Access access,
            AccessLog log,
            People people,
            ReadModel readModel,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.dictionary = dictionary;
        this.access = access;
        this.log = log;
        this.people = people;
        this.readModel = readModel;
        this.consents = new ConsentReader(sessionFactory, dictionary);
        this.clock = clock;
    }

    /** Number of people on each list that is shown, in the order of the lists; empty for somebody who reaches nobody. */
    public Map<Worklist, Long> counts() {
        access.require(HcvPrivilege.USE_MODULE);
        if (!reachesAnybody()) {
            return Collections.emptyMap();
        }
        readModel.refresh();
        Map<Worklist, Long> counts = new LinkedHashMap<>(transaction.execute(status -> counts(WorklistFilter.none())));
        counts.keySet().removeIf(worklist -> !access.sight().shows(worklist));
        return counts;
    }

    /**
     * One page of a list.
     *
     * @param number from 1; beyond the last page, the last one is given
     * @param size 1 to {@link #LARGEST_PAGE}
     * @throws AccessRefused where the user reaches nobody, or is not shown such a list
     * @throws IllegalArgumentException where number or size is out of range
     */
    public WorklistPage page(Worklist worklist, WorklistFilter filter, WorklistSort sort, int number, int size) {
        access.require(HcvPrivilege.USE_MODULE);
        if (!reachesAnybody()) {
            throw AccessRefused.missing(HcvPrivilege.VIEW_PEOPLE.text());
        }
        if (!access.sight().shows(worklist)) {
            throw AccessRefused.missing(HcvPrivilege.VIEW_RESULTS.text());
        }
        if (number < 1 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException(
                    "page " + number + " of size " + size + ": allowed are pages from 1, of 1 to " + LARGEST_PAGE);
        }
        readModel.refresh();
        return transaction.execute(status -> {
            long total = counts(filter).get(worklist);
            int last = (int) Math.max(1, (total + size - 1) / size);
            int shown = Math.min(number, last);
            return new WorklistPage(worklist, rows(worklist, filter, sort, shown, size), total, shown, size);
        });
    }

    /** When the lists were last seen to agree with the records; empty before that. */
    public Optional<Instant> freshAsOf() {
        return readModel.freshAsOf();
    }

    /**
     * Makes all rows behind the lists anew. Says for how many people.
     *
     * @throws AccessRefused for everybody but administrators of the module
     */
    public int rebuild() {
        access.require(HcvPrivilege.MANAGE_MODULE);
        return readModel.rebuild();
    }

    /** Those who have a caseload now, by name; only for users who reach everybody, to others nobody is named. */
    public List<Peer> peers() {
        access.require(HcvPrivilege.USE_MODULE);
        if (!access.reachesEverybody()) {
            return Collections.emptyList();
        }
        Map<String, String> names = new LinkedHashMap<>();
        // Ascending by "preferred", so that a preferred name comes last and stays.
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select n.person.uuid, n.givenName, n.familyName from PersonName n where n.voided = false "
                                + "and n.person.personId in (select r.personA.personId from Relationship r "
                                + "where r.relationshipType.uuid = :caseloadType and " + InForce.AT_NOW + ") "
                                + "order by n.preferred, n.personNameId desc",
                        Object[].class)
                .setParameter("caseloadType", caseloadType())
                .setParameter("now", Date.from(clock.instant()))
                .getResultList()) {
            names.put((String) row[0], joined(row[1], row[2]));
        }
        return names.entrySet().stream()
                .map(entry -> new Peer(entry.getKey(), entry.getValue()))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .collect(Collectors.toList());
    }

    private boolean reachesAnybody() {
        return access.reachesEverybody() || access.has(HcvPrivilege.VIEW_CASELOAD);
    }

    private Map<Worklist, Long> counts(WorklistFilter filter) {
        return query(filter).counts();
    }

    private List<WorklistRow> rows(Worklist worklist, WorklistFilter filter, WorklistSort sort, int number, int size) {
        List<Object[]> found = query(filter)
                .and("s.worklist = :worklist")
                .with("worklist", worklist.key())
                .page(sort, (number - 1) * size, size);
        Map<Integer, PersonSummary> summaries = new LinkedHashMap<>();
        List<Integer> ids = found.stream().map(row -> (Integer) row[0]).collect(Collectors.toList());
        people.withPositions(ids).forEach(person -> summaries.put(person.personId(), person));
        Map<Integer, String> listed = new LinkedHashMap<>();
        summaries.forEach((id, person) -> listed.put(id, person.uuid()));
        log.add(AccessAction.LISTED, listed, "worklist/" + worklist.key());
        LocalDate today = LocalDate.now(clock);
        List<WorklistRow> rows = new ArrayList<>();
        for (Object[] row : found) {
            PersonSummary person = summaries.get((Integer) row[0]);
            if (person != null) {
                rows.add(new WorklistRow(person, entry(row), today, (LocalDate) row[4], (String) row[5]));
            }
        }
        return rows;
    }

    private static WorklistEntry entry(Object[] row) {
        List<LocalDate> dates = Stream.of(((String) row[3]).split(" "))
                .filter(text -> !text.isEmpty())
                .map(LocalDate::parse)
                .collect(Collectors.toList());
        WorklistBecauseCode code = WorklistBecauseCode.find((String) row[2])
                .orElseThrow(() -> new IllegalStateException("no such reason of a worklist: " + row[2]));
        return WorklistEntry.of((LocalDate) row[1], WorklistBecause.of(code, dates));
    }

    private WorklistQuery query(WorklistFilter filter) {
        WorklistQuery query = new WorklistQuery(sessionFactory, LocalDate.now(clock));
        if (!access.reachesEverybody()) {
            Set<Integer> caseload = access.caseload();
            caseload.removeAll(consents.refusing(caseload, ConsentKind.CONTACT, LocalDate.now(clock)));
            // Nobody has the id 0, and an empty list of ids is no SQL.
            query.and("s.personId in (:reach)").with("reach", caseload.isEmpty() ? Collections.singleton(0) : caseload);
        }
        access.ownPersonId().ifPresent(own -> query.and("s.personId <> :own").with("own", own));
        filter.site().ifPresent(site -> query.and("l.uuid = :site").with("site", site));
        filter.peer().ifPresent(peer -> query.and(CASELOAD)
                .with("caseloadType", caseloadType())
                .with("peer", peer)
                .with("now", Date.from(clock.instant())));
        return query;
    }

    private String caseloadType() {
        return dictionary.relationshipType("peer-client").getUuid();
    }

    private static String joined(Object... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.toString().trim().isEmpty())
                .map(part -> part.toString().trim())
                .collect(Collectors.joining(" "));
    }
}
