/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.embedded.service;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.OpenmrsObject;
import org.openmrs.api.impl.BaseOpenmrsService;

/** Reading and writing that every service needs. */
abstract class Store extends BaseOpenmrsService {

    private final SessionFactory sessions;

    Store(SessionFactory sessions) {
        this.sessions = sessions;
    }

    final SessionFactory sessions() {
        return sessions;
    }

    final Session session() {
        return sessions.getCurrentSession();
    }

    final <T> T get(Class<T> type, java.io.Serializable id) {
        return id == null ? null : session().get(type, id);
    }

    /** The object of this uuid; null where there is none, as OpenMRS answers. */
    final <T> T byUuid(Class<T> type, String uuid) {
        return uuid == null ? null : first(type, "from " + type.getName() + " where uuid = :uuid", "uuid", uuid);
    }

    final <T> T first(Class<T> type, String hql, String parameter, Object value) {
        List<T> found = list(type, hql, Collections.singletonMap(parameter, value));
        return found.isEmpty() ? null : found.get(0);
    }

    final <T> List<T> list(Class<T> type, String hql) {
        return list(type, hql, Collections.emptyMap());
    }

    final <T> List<T> list(Class<T> type, String hql, Map<String, ?> parameters) {
        return session().createQuery(hql, type).setProperties(parameters).list();
    }

    /** Reads what the database holds now, without writing first what the session still has to write. */
    final <T> List<T> asSaved(Class<T> type, String hql, Map<String, ?> parameters) {
        return session()
                .createQuery(hql, type)
                .setProperties(parameters)
                .setHibernateFlushMode(FlushMode.MANUAL)
                .list();
    }

    final <T extends OpenmrsObject> T store(T object) {
        session().saveOrUpdate(object);
        return object;
    }
}
