/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.readmodel;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/** What rows need of people beside their histories, with a query each for a batch of people. */
final class PersonDetails {

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;

    PersonDetails(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
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

    /** Those whose last answer declines peer support, or declines contact. Who was never asked is not among them. */
    Set<Integer> notForPeers(Collection<Integer> ids) {
        Set<Integer> declined = new HashSet<>();
        for (String question : RecordFingerprints.CONSENTS) {
            declined.addAll(declined(question, ids));
        }
        return declined;
    }

    private Set<Integer> declined(String question, Collection<Integer> ids) {
        ConceptIndex concepts = dictionary.concepts();
        Map<Integer, Boolean> last = new HashMap<>();
        Set<Integer> no = concepts.ids(Collections.singleton("consent.declined"));
        Set<Integer> yes = concepts.ids(Collections.singleton("consent.given"));
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select o.person.personId, o.valueCoded.conceptId, o.obsDatetime from Obs o "
                                + "left join o.encounter e where o.voided = false "
                                + "and (e is null or e.voided = false) and o.concept.conceptId in (:question) "
                                + "and o.person.personId in (:ids) order by o.obsDatetime, o.obsId",
                        Object[].class)
                .setParameterList("question", concepts.ids(Collections.singleton(question)))
                .setParameterList("ids", ids)
                .getResultList()) {
            // "Not asked" says nothing and leaves the answer before it standing.
            if (row[1] != null && (no.contains((Integer) row[1]) || yes.contains((Integer) row[1]))) {
                last.put((Integer) row[0], no.contains((Integer) row[1]));
            }
        }
        return last.keySet().stream().filter(last::get).collect(Collectors.toSet());
    }
}
