/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Optional;
import javax.persistence.LockModeType;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;

/**
 * Lets one change of a record after the other: the second waits here until the first is written, and then finds another
 * {@link RecordVersion}. Held until the end of the transaction, without which it cannot be taken.
 */
public final class RecordLock {

    private RecordLock() {}

    /** @return the record; none where nothing has the id any more */
    public static Optional<Encounter> take(SessionFactory sessionFactory, Integer encounterId) {
        return sessionFactory
                .getCurrentSession()
                .createQuery("select e from Encounter e where e.encounterId = :id", Encounter.class)
                .setParameter("id", encounterId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .uniqueResultOptional();
    }
}
