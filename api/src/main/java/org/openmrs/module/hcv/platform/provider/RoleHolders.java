/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.provider;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/** People with an account that is in use, by the roles and privileges of it, inherited ones included. */
final class RoleHolders {

    private static final List<String> PEER_KEYS = Collections.unmodifiableList(Arrays.asList("peer", "advanced-peer"));

    private final SessionFactory sessionFactory;

    RoleHolders(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** Ids of the people who sign in as peer support workers. */
    Set<Integer> peers() {
        Set<String> names = new LinkedHashSet<>();
        for (ContentRow row : ContentTable.read("roles.csv").rows()) {
            if (PEER_KEYS.contains(row.text("key"))) {
                names.add(row.text("name"));
            }
        }
        return holders(names);
    }

    Set<Integer> withPrivilege(String privilege) {
        return holders(new LinkedHashSet<>(sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select r.role from Role r join r.privileges p where p.privilege = :privilege", String.class)
                .setParameter("privilege", privilege)
                .getResultList()));
    }

    private Set<Integer> holders(Set<String> roles) {
        Set<String> all = new HashSet<>(roles);
        for (Set<String> added = roles; !added.isEmpty(); ) {
            added = new HashSet<>(heirs(added));
            added.removeAll(all);
            all.addAll(added);
        }
        if (all.isEmpty()) {
            return Collections.emptySet();
        }
        return new HashSet<>(sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select distinct u.person.personId from User u join u.roles r "
                                + "where u.retired = false and r.role in (:roles)",
                        Integer.class)
                .setParameterList("roles", all)
                .getResultList());
    }

    private List<String> heirs(Collection<String> roles) {
        return sessionFactory
                .getCurrentSession()
                .createQuery("select r.role from Role r join r.inheritedRoles i where i.role in (:roles)", String.class)
                .setParameterList("roles", roles)
                .getResultList();
    }
}
