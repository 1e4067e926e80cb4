/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * The four queries behind the history reader: observations, encounters, their providers, deaths.
 *
 * <p>Voided records, and observations of voided encounters, are never read. Notes are not asked for.
 */
final class RecordQueries {

    /** The observations that a history is made of. */
    static final List<String> CONCEPTS = Collections.unmodifiableList(Arrays.asList(
            "test",
            "test.type",
            "test.collected",
            "test.result",
            "test.value",
            "test.genotype",
            "consent.to-test",
            "result.given",
            "referral.date",
            "appointment.outcome",
            "treatment.start",
            "treatment.regimen",
            "treatment.weeks",
            "treatment.started-elsewhere",
            "treatment.last-dose",
            "treatment.end",
            "treatment.stop-reason",
            "transfer.out-date",
            "contact.outcome",
            "contact.mode",
            "contact.minutes",
            "contact.activity",
            "contact.next-date"));

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;

    RecordQueries(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
    }

    List<ObsRow> observations(Collection<Integer> people) {
        ConceptIndex concepts = dictionary.concepts();
        List<ObsRow> rows = new ArrayList<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        ObsRow.SELECT + "from Obs o left join o.encounter e where o.voided = false "
                                + "and (e is null or e.voided = false) "
                                + "and o.person.personId in (:people) and o.concept.conceptId in (:concepts) "
                                + "order by o.obsId",
                        Object[].class)
                .setParameterList("people", people)
                .setParameterList("concepts", concepts.ids(CONCEPTS))
                .getResultList()) {
            String concept = concepts.key((Integer) row[3]).orElse("");
            row[5] = inOurUnit(row);
            rows.add(new ObsRow(row, concept, concepts.key((Integer) row[4])));
        }
        return rows;
    }

    /** The number of a row in the dictionary's unit; null where there is none or the unit of its concept is not known. */
    private Double inOurUnit(Object[] row) {
        return row[5] == null
                ? null
                : dictionary
                        .units()
                        .reading((Integer) row[3])
                        .map(unit ->
                                unit.toForm(BigDecimal.valueOf((Double) row[5])).doubleValue())
                        .orElse(null);
    }

    /** The module's encounters by id, oldest first, with the provider of each. */
    Map<Integer, EncounterRow> encounters(Collection<Integer> people) {
        Map<String, String> types = new HashMap<>();
        for (ContentRow row : ContentTable.read("encountertypes.csv").rows()) {
            types.put(row.text("uuid"), row.text("key"));
        }
        Map<Integer, EncounterRow> encounters = new LinkedHashMap<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select e.encounterId, e.uuid, e.patient.patientId, e.encounterType.uuid, e.encounterDatetime "
                                + "from Encounter e where e.voided = false and e.patient.patientId in (:people) "
                                + "and e.encounterType.uuid in (:types) order by e.encounterDatetime, e.encounterId",
                        Object[].class)
                .setParameterList("people", people)
                .setParameterList("types", types.keySet())
                .getResultList()) {
            encounters.put(
                    (Integer) row[0],
                    new EncounterRow(
                            (Integer) row[0],
                            (String) row[1],
                            (Integer) row[2],
                            types.get((String) row[3]),
                            PlatformDates.date(row[4])));
        }
        readProviders(people, types.keySet(), encounters);
        return encounters;
    }

    private void readProviders(
            Collection<Integer> people, Collection<String> types, Map<Integer, EncounterRow> encounters) {
        if (encounters.isEmpty()) {
            return;
        }
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select ep.encounter.encounterId, ep.provider.uuid from EncounterProvider ep "
                                + "where ep.voided = false and ep.encounter.patient.patientId in (:people) "
                                + "and ep.encounter.encounterType.uuid in (:types) "
                                + "order by ep.encounterProviderId desc",
                        Object[].class)
                .setParameterList("people", people)
                .setParameterList("types", types)
                .getResultList()) {
            EncounterRow encounter = encounters.get((Integer) row[0]);
            if (encounter != null) {
                encounter.providerUuid = Optional.of((String) row[1]);
            }
        }
    }

    /**
     * Date of death by person. Where it is recorded without a date, the day of that recording stands in: the person had
     * died by then.
     */
    Map<Integer, LocalDate> deaths(Collection<Integer> people) {
        Map<Integer, LocalDate> deaths = new HashMap<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select p.personId, p.deathDate, p.personDateChanged from Person p where p.dead = true "
                                + "and p.personId in (:people)",
                        Object[].class)
                .setParameterList("people", people)
                .getResultList()) {
            Object known = row[1] == null ? row[2] : row[1];
            if (known != null) {
                deaths.put((Integer) row[0], PlatformDates.date(known));
            }
        }
        return deaths;
    }
}
