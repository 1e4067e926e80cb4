/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.openmrs.Privilege;
import org.openmrs.Role;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/**
 * Compares the site's roles with those that the module would install now. A role is the site's once it is there:
 * a newer module gives it privileges that are new, and takes nothing away, so that somebody has to decide about the rest. Thread-safe.
 */
public final class RoleDifferences {

    private final SessionFactory sessionFactory;

    public RoleDifferences(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** One line for each role and privilege, in the order of the module's file; privileges of parent roles count. */
    public List<RoleDifference> all() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ContentRow row : ContentTable.read("privileges.csv").rows()) {
            meanings.put(row.text("name"), row.text("description"));
        }
        List<RoleDifference> differences = new ArrayList<>();
        for (ContentRow row : ContentTable.read("roles.csv").rows()) {
            String name = row.text("name");
            Optional<Role> role =
                    Optional.ofNullable(sessionFactory.getCurrentSession().get(Role.class, name));
            if (!role.isPresent()) {
                differences.add(RoleDifference.missing(name));
                continue;
            }
            Set<String> held = held(role.get(), new HashSet<>());
            List<String> meant = row.list("privileges", ';');
            for (String privilege : without(meant, held)) {
                differences.add(RoleDifference.lacks(name, privilege, meanings.get(privilege)));
            }
            for (String privilege : without(held, meant)) {
                differences.add(RoleDifference.more(name, privilege, meanings.getOrDefault(privilege, "")));
            }
        }
        return Collections.unmodifiableList(differences);
    }

    private static Set<String> without(Collection<String> some, Collection<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    /** A role may come to inherit from itself by way of others. */
    private static Set<String> held(Role role, Set<String> seen) {
        Set<String> privileges = new HashSet<>();
        if (seen.add(role.getRole())) {
            for (Privilege privilege : role.getPrivileges()) {
                privileges.add(privilege.getPrivilege());
            }
            role.getInheritedRoles().forEach(parent -> privileges.addAll(held(parent, seen)));
        }
        return privileges;
    }
}
