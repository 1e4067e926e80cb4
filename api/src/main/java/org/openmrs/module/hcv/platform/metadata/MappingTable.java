/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.metadata;

import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;

/** The table of the concepts that were chosen for keys, and of those that stood for them before. */
public final class MappingTable {

    private final SessionFactory sessionFactory;

    public MappingTable(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** Every row, oldest first. */
    public List<MappedConcept> all() {
        return sessionFactory
                .getCurrentSession()
                .createQuery("from MappedConcept m order by m.conceptMappingId", MappedConcept.class)
                .getResultList();
    }

    /** The choices in force by key. */
    public Map<String, MappedConcept> active() {
        Map<String, MappedConcept> active = new HashMap<>();
        for (MappedConcept mapping : all()) {
            if (mapping.isActive()) {
                active.put(mapping.key(), mapping);
            }
        }
        return active;
    }

    public Optional<MappedConcept> active(String key) {
        return Optional.ofNullable(active().get(key));
    }

    /** The rows of one key, oldest first. */
    public List<MappedConcept> of(String key) {
        return all().stream().filter(mapping -> mapping.key().equals(key)).collect(Collectors.toList());
    }

    public void add(MappedConcept mapping) {
        sessionFactory.getCurrentSession().save(mapping);
    }

    /**
     * Notes each concept in use that is not the module's own and that the table does not know for its key, so that what is
     * recorded with it stays readable when another one takes its place.
     *
     * @return how many were noted
     */
    public int note(List<Resolution> resolutions, Date at) {
        Set<String> known = new HashSet<>();
        all().forEach(mapping -> known.add(mapping.key() + ' ' + mapping.conceptUuid()));
        int noted = 0;
        for (Resolution resolution : resolutions) {
            if (resolution.concept().isPresent() && !resolution.isOwn()) {
                String uuid = resolution.concept().get().uuid();
                if (known.add(resolution.key() + ' ' + uuid)) {
                    add(MappedConcept.seen(resolution.key(), uuid, at));
                    noted++;
                }
            }
        }
        return noted;
    }
}
