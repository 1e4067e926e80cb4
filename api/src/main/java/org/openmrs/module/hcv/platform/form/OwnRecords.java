/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.Provider;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.platform.access.Access;

/** What the database knows of the signed-in user as somebody who records. */
final class OwnRecords {

    private final SessionFactory sessionFactory;
    private final Access access;

    OwnRecords(SessionFactory sessionFactory, Access access) {
        this.sessionFactory = sessionFactory;
        this.access = access;
    }

    /** The first record of the signed-in user as a provider that is in use. */
    Optional<Provider> provider() {
        return access.ownPersonId().flatMap(id -> sessionFactory
                .getCurrentSession()
                .createQuery(
                        "from Provider p where p.person.personId = :person and p.retired = false "
                                + "order by p.providerId",
                        Provider.class)
                .setParameter("person", id)
                .setMaxResults(1)
                .uniqueResultOptional());
    }

    /** The id of the signed-in user's person, as those who did what is recorded; none where there is no person. */
    Set<Integer> person() {
        return access.ownPersonId().map(Collections::singleton).orElse(Collections.emptySet());
    }

    /** UUID of the place where the user last recorded something, if it is still in use. */
    Optional<String> lastPlace() {
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select e.location.uuid from Encounter e where e.creator = :user and e.voided = false "
                                + "and e.location.retired = false order by e.encounterId desc",
                        String.class)
                .setParameter("user", Context.getAuthenticatedUser())
                .setMaxResults(1)
                .uniqueResultOptional();
    }
}
