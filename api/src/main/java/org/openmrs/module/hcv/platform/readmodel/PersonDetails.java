/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.readmodel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.content.ContentTable;

/** What rows need of people beside their histories, with a query each for a batch of people. */
final class PersonDetails {

    private final SessionFactory sessionFactory;

    PersonDetails(SessionFactory sessionFactory) {
        this.sessionFactory = sessionFactory;
    }

    /** Those of the ids that are patients and not voided, ascending. */
    Set<Integer> patients(Collection<Integer> ids) {
        return new TreeSet<>(sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select p.patientId from Patient p where p.voided = false and p.patientId in (:ids)",
                        Integer.class)
                .setParameterList("ids", ids)
                .getResultList());
    }

    /** The location of each one's last encounter of the module's types, where it has one. */
    Map<Integer, Integer> sites(Collection<Integer> ids) {
        List<String> types = ContentTable.read("encountertypes.csv").rows().stream()
                .map(row -> row.text("uuid"))
                .collect(Collectors.toList());
        Map<Integer, Integer> sites = new HashMap<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select e.patient.patientId, e.location.locationId from Encounter e where e.voided = false "
                                + "and e.location is not null and e.patient.patientId in (:ids) "
                                + "and e.encounterType.uuid in (:types) "
                                + "order by e.encounterDatetime, e.encounterId",
                        Object[].class)
                .setParameterList("ids", ids)
                .setParameterList("types", types)
                .getResultList()) {
            sites.put((Integer) row[0], (Integer) row[1]);
        }
        return sites;
    }
}
