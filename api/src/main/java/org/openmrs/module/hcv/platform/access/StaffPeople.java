/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.access;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.SessionFactory;

/**
 * People in care who also work here: a user or a provider, in use, has the same person. Their record is flagged to those
 * who care for everybody, and every opening of it is logged as such. Thread-safe.
 */
public final class StaffPeople {

    /** The reason that the access log holds for a look at, or a change of, the record of somebody who works here. */
    public static final String REASON = "works-here";

    private final SessionFactory sessionFactory;

    public StaffPeople(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** Of some people the ids of those who work here. */
    public Set<Integer> among(Collection<Integer> people) {
        if (people.isEmpty()) {
            return Collections.emptySet();
        }
        Set<Integer> staff = new HashSet<>(ids(
                "select u.person.personId from User u where u.retired = false and u.person.personId in (:people)",
                people));
        staff.addAll(ids(
                "select p.person.personId from Provider p where p.retired = false and p.person.personId in (:people)",
                people));
        return staff;
    }

    /** The same as far as the signed-in user is told: who cares for everybody, such as clinicians and supervisors. */
    public Set<Integer> told(Access access, Collection<Integer> people) {
        return access.reachesEverybody() && access.has(HcvPrivilege.VIEW_PEER_CONTACTS)
                ? among(people)
                : Collections.emptySet();
    }

    private Collection<Integer> ids(String hql, Collection<Integer> people) {
        return sessionFactory
                .getCurrentSession()
                .createQuery(hql, Integer.class)
                .setParameterList("people", people)
                .getResultList();
    }
}
