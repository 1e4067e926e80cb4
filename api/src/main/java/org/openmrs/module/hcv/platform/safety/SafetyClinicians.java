/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.User;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.HcvPrivilege;
import org.openmrs.module.hcv.platform.provider.Colleagues;
import org.openmrs.module.hcv.platform.provider.PeerRecords;

/**
 * Those whom a worry can be given to by name: accounts in use whose role lets them see such worries and reach everybody.
 * Safe for use by several threads.
 */
public class SafetyClinicians {

    private final SessionFactory sessionFactory;
    private final Access access;
    private final PeerRecords records;
    private final Colleagues colleagues;

    public SafetyClinicians(SessionFactory sessionFactory, Access access) {
        this.sessionFactory = sessionFactory;
        this.access = access;
        this.records = new PeerRecords(sessionFactory);
        this.colleagues = new Colleagues(sessionFactory);
    }

    /**
     * Whom somebody who records a contact, or who sees worries, can choose; by name.
     *
     * @param personUuid whom the contact was with: nobody is told of a worry about themselves
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused for everybody else
     */
    public List<SafetyClinician> choices(String personUuid) {
        if (!access.has(HcvPrivilege.VIEW_SAFEGUARDING)) {
            access.require(HcvPrivilege.RECORD_PEER_CONTACTS);
        }
        return users().stream()
                .filter(user -> !user.getPerson().getUuid().equals(personUuid))
                .filter(user -> !access.ownPersonId()
                        .map(user.getPerson().getPersonId()::equals)
                        .orElse(false))
                .map(user -> new SafetyClinician(user.getUuid(), name(user)))
                .sorted(Comparator.comparing(SafetyClinician::name).thenComparing(SafetyClinician::uuid))
                .collect(Collectors.toList());
    }

    /** The user of that uuid, if a worry of that person's contact can be given to them. */
    Optional<User> find(String userUuid, Integer personId) {
        return users().stream()
                .filter(user -> user.getUuid().equals(userUuid))
                .filter(user -> !user.getPerson().getPersonId().equals(personId))
                .findFirst();
    }

    /** Names by user id, also of accounts that are in use no more. */
    Map<Integer, String> names(Collection<Integer> userIds) {
        Set<Integer> known = userIds.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Integer, String> names = new HashMap<>();
        if (!known.isEmpty()) {
            sessionFactory
                    .getCurrentSession()
                    .createQuery("from User u where u.userId in (:ids)", User.class)
                    .setParameterList("ids", known)
                    .getResultList()
                    .forEach(user -> names.put(user.getUserId(), name(user)));
        }
        return names;
    }

    private List<User> users() {
        Set<Integer> people = new HashSet<>(records.holdersOf(HcvPrivilege.VIEW_SAFEGUARDING.text()));
        people.retainAll(records.holdersOf(HcvPrivilege.VIEW_PEOPLE.text()));
        if (people.isEmpty()) {
            return Collections.emptyList();
        }
        return new ArrayList<>(sessionFactory
                .getCurrentSession()
                .createQuery(
                        "from User u where u.retired = false and u.person.personId in (:people) order by u.userId",
                        User.class)
                .setParameterList("people", people)
                .getResultList());
    }

    private String name(User user) {
        return colleagues.name(user.getPerson().getPersonId());
    }
}
