/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.Location;
import org.openmrs.module.hcv.domain.problem.KeepableText;

/** The site's locations that are in use, by name. */
public class Places {

    private final SessionFactory sessionFactory;

    public Places(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    public List<Place> all() {
        List<Place> places = new ArrayList<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select l.uuid, l.name from Location l where l.retired = false order by l.name", Object[].class)
                .getResultList()) {
            places.add(new Place((String) row[0], (String) row[1]));
        }
        return places;
    }

    /** As above, and the place that a record names already, also where it is no longer in use. */
    public List<Place> with(Optional<String> recorded) {
        List<Place> places = all();
        recorded.filter(KeepableText::isKeepable)
                .filter(uuid -> places.stream().noneMatch(place -> place.uuid().equals(uuid)))
                .flatMap(uuid -> sessionFactory
                        .getCurrentSession()
                        .createQuery("select l.name from Location l where l.uuid = :uuid", String.class)
                        .setParameter("uuid", uuid)
                        .uniqueResultOptional()
                        .map(name -> new Place(uuid, name)))
                .ifPresent(places::add);
        return places;
    }

    /** The location of a uuid, unless it is retired. */
    public Optional<Location> location(String uuid) {
        if (!KeepableText.isKeepable(uuid)) {
            return Optional.empty();
        }
        return sessionFactory
                .getCurrentSession()
                .createQuery("from Location l where l.uuid = :uuid and l.retired = false", Location.class)
                .setParameter("uuid", uuid)
                .uniqueResultOptional();
    }
}
