/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openmrs.GlobalProperty;
import org.openmrs.Privilege;
import org.openmrs.Role;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;

/**
 * Adds privileges and roles.
 *
 * <p>A role that is there is the site's: nothing is taken from it, and what the site took away is not given back. Only a
 * privilege that comes with a newer version of the module is given to the roles it is meant for, once. Which privileges
 * have come before is kept in the global property {@value #GIVEN}, since OpenMRS creates those of config.xml before the
 * module can tell that they are new.
 */
final class RoleInstaller {

    static final String GIVEN = "hcv.privilegesGiven";

    private static final String SEPARATOR = ";";

    /** @return how many privileges, roles, and privileges of a role were added */
    int install() {
        List<ContentRow> privileges = ContentTable.read("privileges.csv").rows();
        List<ContentRow> roles = ContentTable.read("roles.csv").rows();
        Set<String> before = given(roles);
        int added = addPrivileges(privileges);
        for (ContentRow row : roles) {
            Role role = Context.getUserService().getRole(row.text("name"));
            added += role == null ? add(row) : give(role, row, before);
        }
        Set<String> all = new TreeSet<>(before);
        privileges.forEach(row -> all.add(row.text("name")));
        if (!all.equals(before)) {
            keep(String.join(SEPARATOR, all));
        }
        return added;
    }

    private static int addPrivileges(List<ContentRow> rows) {
        int added = 0;
        for (ContentRow row : rows) {
            if (Context.getUserService().getPrivilege(row.text("name")) == null) {
                Context.getUserService().savePrivilege(new Privilege(row.text("name"), row.text("description")));
                added++;
            }
        }
        return added;
    }

    private static int add(ContentRow row) {
        Role role = new Role(row.text("name"), row.text("description"));
        role.setUuid(row.text("uuid"));
        Set<Privilege> privileges = new HashSet<>();
        row.list("privileges", ';').forEach(name -> privileges.add(privilege(name)));
        role.setPrivileges(privileges);
        Context.getUserService().saveRole(role);
        return 1;
    }

    private static int give(Role role, ContentRow row, Set<String> before) {
        List<String> fresh = new ArrayList<>(row.list("privileges", ';'));
        fresh.removeAll(before);
        fresh.removeIf(role::hasPrivilege);
        if (fresh.isEmpty()) {
            return 0;
        }
        fresh.forEach(name -> role.addPrivilege(privilege(name)));
        Context.getUserService().saveRole(role);
        return fresh.size();
    }

    /** Where nothing was kept, the privileges that some role of the module holds are those that came before. */
    private static Set<String> given(List<ContentRow> roles) {
        String kept = Context.getAdministrationService().getGlobalProperty(GIVEN);
        Set<String> given = new TreeSet<>();
        if (kept != null && !kept.trim().isEmpty()) {
            Arrays.stream(kept.split(SEPARATOR)).map(String::trim).forEach(given::add);
            return given;
        }
        for (ContentRow row : roles) {
            Role role = Context.getUserService().getRole(row.text("name"));
            if (role != null) {
                role.getPrivileges().forEach(privilege -> given.add(privilege.getPrivilege()));
            }
        }
        return given;
    }

    private static void keep(String names) {
        GlobalProperty property = Context.getAdministrationService().getGlobalPropertyObject(GIVEN);
        if (property == null) {
            property = new GlobalProperty(
                    GIVEN, names, "Privileges that this module has given to its roles; kept by the module itself");
        }
        property.setPropertyValue(names);
        Context.getAdministrationService().saveGlobalProperty(property);
    }

    static Privilege privilege(String name) {
        Privilege privilege = Context.getUserService().getPrivilege(name);
        if (privilege == null) {
            throw new MetadataMissing("privilege", name);
        }
        return privilege;
    }
}
