/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded;

import org.hibernate.SessionFactory;
import org.openmrs.Role;
import org.openmrs.api.context.Context;

/** Looks up the roles everybody has, past the privileges that a look-up by service would ask for. */
public final class RoleBook {

    private RoleBook() {}

    /** The role of this name; a role without any privilege where the database has none. */
    public static Role role(String name) {
        SessionFactory sessions = Context.getRegisteredComponent("sessionFactory", SessionFactory.class);
        Role found = sessions.getCurrentSession().get(Role.class, name);
        return found == null ? new Role(name) : found;
    }
}
