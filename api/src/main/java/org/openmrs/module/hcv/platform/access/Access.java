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
import org.openmrs.module.hcv.domain.consent.ConsentKind;
import org.openmrs.module.hcv.domain.view.Viewer;
import org.openmrs.module.hcv.platform.consent.ConsentReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.provider.PeerRecords;

/**
 * What the signed-in user may do, and whose record is within reach.
 *
 * <p>Reach: everybody for those with {@link HcvPrivilege#VIEW_PEOPLE}; the people of one's own caseload for those with
 * {@link HcvPrivilege#VIEW_CASELOAD}, and for some hours those whom they opened with a reason; else nobody. A relationship counts from its start up to, and not including, the
 * instant of its end: an end given as a day therefore ends access at the beginning of that day, and an end given as
 * a time at that time. Who declined or withdrew peer support is on nobody's caseload for as long as that holds. Nobody's
 * own record is within their reach in this module, whatever their role.
 */
public class Access {

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final Clock clock;
    private final PeerRecords peers;
    private final CaseloadStarts starts;
    private final ConsentReader consents;

    public Access(SessionFactory sessionFactory, Dictionary dictionary, Clock clock) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.clock = clock;
        this.peers = new PeerRecords(sessionFactory);
        this.starts = new CaseloadStarts(sessionFactory, dictionary, clock);
        this.consents = new ConsentReader(sessionFactory, dictionary);
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

    /** What of a record within reach the signed-in user is shown. */
    public Sight sight() {
        if (has(HcvPrivilege.VIEW_CLINICAL)) {
            return Sight.of(Viewer.CLINICAL);
        }
        return Sight.of(has(HcvPrivilege.VIEW_RESULTS) ? Viewer.ADVANCED : Viewer.PEER);
    }

    public boolean reachesEverybody() {
        return has(HcvPrivilege.VIEW_PEOPLE);
    }

    /**
     * @throws AccessRefused where the person is not within the user's reach
     */
    public void requireReach(Integer personId) {
        require(HcvPrivilege.USE_MODULE);
        if (!reaches(personId)) {
            throw AccessRefused.outOfReach();
        }
    }

    /** Whether the person is within the signed-in user's reach at this moment. */
    public boolean reaches(Integer personId) {
        boolean own = ownPersonId().map(personId::equals).orElse(false);
        return has(HcvPrivilege.USE_MODULE)
                && !own
                && (reachesEverybody() || caseload().contains(personId) || isOpened(personId));
    }

    /**
     * Whether the signed-in user opened the person, who is not on their caseload, and its time is not over. It opens nobody
     * who declined or withdrew peer support.
     */
    public boolean isOpened(Integer personId) {
        return has(HcvPrivilege.VIEW_CASELOAD)
                && sessionFactory
                                .getCurrentSession()
                                .createQuery(
                                        "select count(*) from AccessGrant g where g.userId = :user "
                                                + "and g.personId = :person and g.untilAt > :now",
                                        Long.class)
                                .setParameter(
                                        "user", Context.getAuthenticatedUser().getUserId())
                                .setParameter("person", personId)
                                .setParameter("now", Date.from(clock.instant()))
                                .uniqueResult()
                        > 0
                && !isClosedToPeers(personId);
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
                        "select r.personB.personId from Relationship r where r.relationshipType = :type "
                                + "and r.personA.personId = :worker and " + InForce.AT_NOW,
                        Integer.class)
                .setParameter("type", dictionary.relationshipType("peer-client"))
                .setParameter("worker", ownPersonId().get())
                .setParameter("now", Date.from(clock.instant()))
                .getResultList();
        Set<Integer> caseload = new TreeSet<>(people);
        ownPersonId().ifPresent(caseload::remove);
        caseload.removeAll(consents.refusing(caseload, ConsentKind.PEER_SUPPORT, LocalDate.now(clock)));
        return caseload;
    }

    /** Whether the person declined or withdrew peer support: then no peer support worker reaches them, in any way. */
    public boolean isClosedToPeers(Integer personId) {
        return consents.read(personId).refuses(ConsentKind.PEER_SUPPORT, LocalDate.now(clock));
    }
}
