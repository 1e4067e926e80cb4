/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.provider.PeerRecords;

/**
 * What the signed-in user may do, and whose record is within reach.
 *
 * <p>Reach: everybody for those with {@link HcvPrivilege#VIEW_PEOPLE}; the people of one's own caseload for those with
 * {@link HcvPrivilege#VIEW_CASELOAD}; else nobody. A relationship counts from its start up to, and not including, the
 * instant of its end: an end given as a day therefore ends access at the beginning of that day, and an end given as
 * a time at that time. Nobody's own record is within their reach in this module, whatever their role.
 */
public class Access {

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final Clock clock;
    private final PeerRecords peers;
    private final CaseloadStarts starts;

    public Access(SessionFactory sessionFactory, Dictionary dictionary, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.clock = clock;
        this.peers = new PeerRecords(sessionFactory);
        this.starts = new CaseloadStarts(sessionFactory, dictionary, clock);
    }

    public boolean isSignedIn() {
        return Context.isAuthenticated();
    }

    public boolean has(HcvPrivilege privilege) {
        return hasNamed(privilege.text());
    }

    /** Whether the user holds a privilege, given by its name in OpenMRS. */
    public boolean hasNamed(String privilege) {
        return Context.isAuthenticated()
                && Context.hasPrivilege(privilege)
                && (privilege.equals(HcvPrivilege.USE_MODULE.text()) || !isAwayFromWork());
    }

    /**
     * Whether the signed-in user is a peer support worker who does not work today: before their first day, after their
     * last, or with a provider that was retired. They keep their account and may do nothing with it but sign in.
     */
    public boolean isAwayFromWork() {
        if (!Context.isAuthenticated()
                || Context.hasPrivilege(HcvPrivilege.VIEW_PEOPLE.text())
                || !Context.hasPrivilege(HcvPrivilege.VIEW_CASELOAD.text())) {
            return false;
        }
        return ownPersonId()
                .map(id -> !peers.of(id).isActiveOn(LocalDate.now(clock)))
                .orElse(false);
    }

    /**
     * @throws AccessRefused where the privilege is missing
     */
    public void require(HcvPrivilege privilege) {
        requireNamed(privilege.text());
    }

    /**
     * @throws AccessRefused where the privilege, given by its name in OpenMRS, is missing
     */
    public void requireNamed(String privilege) {
        if (!hasNamed(privilege)) {
            throw AccessRefused.missing(privilege);
        }
    }

    /** Whether the user holds a privilege, also on a day on which they do not work: only to end what they began. */
    public boolean hasEvenAway(HcvPrivilege privilege) {
        return Context.isAuthenticated() && Context.hasPrivilege(privilege.text());
    }

    /**
     * @throws AccessRefused where {@link #hasEvenAway} says no
     */
    public void requireEvenAway(HcvPrivilege privilege) {
        if (!hasEvenAway(privilege)) {
            throw AccessRefused.missing(privilege.text());
        }
    }

    /** The signed-in user's own person. */
    public Optional<Integer> ownPersonId() {
        User user = Context.getAuthenticatedUser();
        return user == null || user.getPerson() == null
                ? Optional.empty()
                : Optional.of(user.getPerson().getPersonId());
    }

    public boolean reachesEverybody() {
        return has(HcvPrivilege.VIEW_PEOPLE);
    }

    /**
     * @throws AccessRefused where the person is not within the user's reach
     */
    public void requireReach(Integer personId) {
        require(HcvPrivilege.USE_MODULE);
        if (ownPersonId().map(personId::equals).orElse(false)) {
            throw AccessRefused.outOfReach();
        }
        if (!reachesEverybody() && !caseload().contains(personId)) {
            throw AccessRefused.outOfReach();
        }
    }

    /** Ids of the people on the signed-in user's own caseload at this moment, none without the privilege to see it. */
    public Set<Integer> caseload() {
        if (!has(HcvPrivilege.VIEW_CASELOAD) || !ownPersonId().isPresent()) {
            return Collections.emptySet();
        }
        starts.begin();
        List<Integer> people = sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select r.personB.personId from Relationship r where r.voided = false "
                                + "and r.relationshipType = :type and r.personA.personId = :worker "
                                + "and (r.startDate is null or r.startDate <= :now) "
                                + "and (r.endDate is null or r.endDate > :now)",
                        Integer.class)
                .setParameter("type", dictionary.relationshipType("peer-client"))
                .setParameter("worker", ownPersonId().get())
                .setParameter("now", Date.from(clock.instant()))
                .getResultList();
        Set<Integer> caseload = new TreeSet<>(people);
        ownPersonId().ifPresent(caseload::remove);
        return caseload;
    }
}
