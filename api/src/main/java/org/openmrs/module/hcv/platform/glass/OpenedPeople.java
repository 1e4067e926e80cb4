/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.glass;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessGrant;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.people.PersonSummary;
import org.openmrs.module.hcv.platform.provider.Colleagues;
import org.openmrs.module.hcv.platform.support.SupervisedPeers;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What peer support workers opened beyond their caseload, for their supervisors; of those nobody supervises, for every
 * supervisor. Thread-safe.
 */
public class OpenedPeople {

    /** How many days back it is listed once it was seen. */
    public static final int DAYS = 90;

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final SupervisedPeers supervised;
    private final People people;
    private final Access access;
    private final AccessLog log;
    private final Colleagues colleagues;
    private final Clock clock;

    public OpenedPeople(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            SupervisedPeers supervised,
            People people,
            Access access,
            AccessLog log,
            Clock clock) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.supervised = supervised;
        this.people = people;
        this.access = access;
        this.log = log;
        this.colleagues = new Colleagues(sessionFactory);
        this.clock = clock;
    }

    /** Whether the signed-in user is to see such. */
    public boolean isSupervisor() {
        return access.has(HcvPrivilege.MANAGE_PEERS) && access.reachesEverybody();
    }

    /** How many of {@link #all} nobody has seen yet; 0 for everybody else. */
    public int unseen() {
        if (!isSupervisor()) {
            return 0;
        }
        List<AccessGrant> unseen =
                visible().stream().filter(grant -> !grant.isSeen()).collect(Collectors.toList());
        Set<Integer> known = persons(unseen).keySet();
        return (int) unseen.stream()
                .filter(grant -> known.contains(grant.getPersonId()))
                .count();
    }

    /** Summaries by person; nobody whose record was voided since. */
    private Map<Integer, PersonSummary> persons(List<AccessGrant> grants) {
        return people.summaries(
                grants.stream().map(AccessGrant::getPersonId).collect(Collectors.toCollection(HashSet::new)));
    }

    /**
     * Those nobody has seen first, then the newest. Everybody named is noted in the access log.
     *
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused for everybody but supervisors
     */
    public List<OpenedPerson> all() {
        require();
        List<AccessGrant> grants = visible();
        Map<Integer, PersonSummary> persons = persons(grants);
        Map<Integer, String> listed = new LinkedHashMap<>();
        List<OpenedPerson> opened = new ArrayList<>();
        Date now = Date.from(clock.instant());
        for (AccessGrant grant : grants) {
            PersonSummary person = persons.get(grant.getPersonId());
            if (person != null) {
                listed.put(person.personId(), person.uuid());
                opened.add(new OpenedPerson(grant, person, colleagues.name(grant.getWorkerId()), now));
            }
        }
        log.add(AccessAction.LISTED, listed, "glass/opened");
        return Collections.unmodifiableList(opened);
    }

    /**
     * The signed-in supervisor has seen it; who was first stays noted.
     *
     * @return false where none of that uuid is among {@link #all}
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused for everybody but supervisors
     */
    public boolean see(String uuid) {
        require();
        return transaction.execute(status -> {
            Optional<AccessGrant> grant =
                    visible().stream().filter(one -> one.getUuid().equals(uuid)).findFirst();
            grant.filter(one -> !one.isSeen())
                    .ifPresent(one -> one.see(
                            Context.getAuthenticatedUser().getUserId(),
                            Date.from(clock.instant().truncatedTo(ChronoUnit.SECONDS))));
            return grant.isPresent();
        });
    }

    private void require() {
        access.require(HcvPrivilege.MANAGE_PEERS);
        access.require(HcvPrivilege.VIEW_PEOPLE);
    }

    /** What the signed-in supervisor did themselves, and what was opened of themselves, is for others to see. */
    private List<AccessGrant> visible() {
        Integer own = access.ownPersonId().orElse(0);
        List<AccessGrant> grants = sessionFactory
                .getCurrentSession()
                .createQuery(
                        "from AccessGrant g where (g.seenAt is null or g.grantedAt >= :from) "
                                + "and g.workerId <> :own and g.personId <> :own "
                                + "order by case when g.seenAt is null then 0 else 1 end, "
                                + "g.grantedAt desc, g.accessGrantId desc",
                        AccessGrant.class)
                .setParameter("from", Date.from(clock.instant().minus(DAYS, ChronoUnit.DAYS)))
                .setParameter("own", own)
                .getResultList();
        Set<Integer> workers = grants.stream().map(AccessGrant::getWorkerId).collect(Collectors.toSet());
        Map<Integer, Set<Integer>> supervisors = supervised.supervisorsOf(workers);
        return grants.stream()
                .filter(grant -> supervisors
                        .getOrDefault(grant.getWorkerId(), Collections.singleton(own))
                        .contains(own))
                .collect(Collectors.toList());
    }
}
