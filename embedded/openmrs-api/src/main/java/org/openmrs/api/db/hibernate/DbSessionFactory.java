/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.api.db.hibernate;

import org.hibernate.SessionFactory;

/** The way of OpenMRS modules to the session factory. */
public class DbSessionFactory {

    private final SessionFactory sessionFactory;

    public DbSessionFactory(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    public SessionFactory getHibernateSessionFactory() {
        return sessionFactory;
    }
}
