/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.pages;

import org.hibernate.SessionFactory;
import org.openmrs.api.context.Context;
import org.openmrs.embedded.server.TestServer;

/** What the database holds of a person, looked up behind the module's back. */
final class Kept {

    private Kept() {}

    /** Encounters and observations, as {@code 2/17}; nothing where the server is another process. */
    static String of(String personUuid) {
        if (TestServer.given().isPresent()) {
            throw new IllegalStateException("The database of another process cannot be looked into");
        }
        Context.openSession();
        try {
            return count("Encounter e where e.patient.uuid", personUuid) + "/"
                    + count("Obs o where o.person.uuid", personUuid);
        } finally {
            Context.closeSession();
        }
    }

    private static long count(String from, String personUuid) {
        return Context.getRegisteredComponent("sessionFactory", SessionFactory.class)
                .getCurrentSession()
                .createQuery("select count(*) from " + from + " = :person", Long.class)
                .setParameter("person", personUuid)
                .uniqueResult();
    }
}
