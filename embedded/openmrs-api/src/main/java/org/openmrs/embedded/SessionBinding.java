/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded;

import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.springframework.orm.hibernate5.SessionFactoryUtils;
import org.springframework.orm.hibernate5.SessionHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Binds one database session to the thread, as a web request does, so that lazy reading works between transactions. */
public final class SessionBinding {

    private SessionBinding() {}

    /** Opens a session unless the thread has one. */
    public static void open(SessionFactory sessions) {
        if (!isOpen(sessions)) {
            Session session = sessions.openSession();
            session.setHibernateFlushMode(FlushMode.AUTO);
            TransactionSynchronizationManager.bindResource(sessions, new SessionHolder(session));
        }
    }

    /** Closes the thread's session where it has one. */
    public static void close(SessionFactory sessions) {
        if (isOpen(sessions)) {
            SessionHolder holder = (SessionHolder) TransactionSynchronizationManager.unbindResource(sessions);
            SessionFactoryUtils.closeSession(holder.getSession());
        }
    }

    public static boolean isOpen(SessionFactory sessions) {
        return TransactionSynchronizationManager.hasResource(sessions);
    }
}
