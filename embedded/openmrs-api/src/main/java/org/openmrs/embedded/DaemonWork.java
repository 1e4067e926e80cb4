/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded;

import org.hibernate.SessionFactory;
import org.openmrs.User;
import org.openmrs.api.context.Context;

/** Work done in the name of the daemon user, in a database session of its own. */
public final class DaemonWork {

    /** The daemon user's uuid in every OpenMRS. */
    public static final String USER_UUID = "A4F30A1B-5EB9-11DF-A648-37A07F9C90FB";

    private static final ThreadLocal<Boolean> UNDER_WAY = new ThreadLocal<>();

    private DaemonWork() {}

    public static void run(Runnable work) {
        UNDER_WAY.set(Boolean.TRUE);
        try {
            Context.openSession();
            work.run();
        } finally {
            Context.closeSession();
            UNDER_WAY.remove();
        }
    }

    public static boolean isUnderWay() {
        return UNDER_WAY.get() != null;
    }

    /** The daemon user; null in a database without one. */
    public static User user() {
        return Context.getRegisteredComponent("sessionFactory", SessionFactory.class)
                .getCurrentSession()
                .createQuery("from User where uuid = :uuid", User.class)
                .setHibernateFlushMode(org.hibernate.FlushMode.MANUAL)
                .setParameter("uuid", USER_UUID)
                .uniqueResult();
    }
}
