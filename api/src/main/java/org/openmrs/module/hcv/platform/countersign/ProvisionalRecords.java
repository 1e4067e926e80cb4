/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.countersign;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.openmrs.Obs;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/** Finds visits with tests that are not countersigned, and what was done with them. Checks nobody's privileges. */
final class ProvisionalRecords {

    private static final String WHERE = " from Obs o join o.encounter e join o.obsGroup g where o.voided = false "
            + "and e.voided = false and e.patient.voided = false and g.voided = false and g.concept.conceptId in (:tests) "
            + "and o.status = :preliminary ";

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;

    ProvisionalRecords(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
    }

    /** The oldest visit first. */
    List<ProvisionalRecord> all() {
        return read("", "", null);
    }

    /** Those that an account with that person entered. */
    List<ProvisionalRecord> enteredBy(Integer personId) {
        return read("and e.creator.person.personId = :value ", "value", personId);
    }

    Optional<ProvisionalRecord> of(String encounterUuid) {
        return read("and e.uuid = :value ", "value", encounterUuid).stream().findFirst();
    }

    private List<ProvisionalRecord> read(String which, String name, Object value) {
        Set<Integer> tests = tests();
        if (tests.isEmpty()) {
            return Collections.emptyList();
        }
        Query<Object[]> query = session()
                .createQuery(
                        "select distinct e.encounterId, e.uuid, e.patient.patientId, e.encounterDatetime, "
                                + "e.creator.person.personId" + WHERE + which
                                + "order by e.encounterDatetime, e.encounterId",
                        Object[].class)
                .setParameterList("tests", tests)
                .setParameter("preliminary", Obs.Status.PRELIMINARY);
        if (!name.isEmpty()) {
            query.setParameter(name, value);
        }
        return query.getResultList().stream().map(ProvisionalRecord::new).collect(Collectors.toList());
    }

    /** The answers of a visit's tests that are not countersigned. */
    List<Obs> answers(Integer encounterId) {
        return session()
                .createQuery("select o" + WHERE + "and e.encounterId = :encounter order by o.obsId", Obs.class)
                .setParameterList("tests", tests())
                .setParameter("preliminary", Obs.Status.PRELIMINARY)
                .setParameter("encounter", encounterId)
                .getResultList();
    }

    /** What was done last with each visit. */
    Map<String, CountersignRow> last(Collection<String> encounterUuids) {
        Map<String, CountersignRow> last = new HashMap<>();
        if (!encounterUuids.isEmpty()) {
            session()
                    .createQuery(
                            "from CountersignRow r where r.encounterUuid in (:uuids) order by r.countersignId",
                            CountersignRow.class)
                    .setParameterList("uuids", encounterUuids)
                    .getResultList()
                    .forEach(row -> last.put(row.encounterUuid(), row));
        }
        return last;
    }

    private Set<Integer> tests() {
        return dictionary.concepts().ids(Collections.singleton("test"));
    }

    private Session session() {
        return sessionFactory.getCurrentSession();
    }
}
