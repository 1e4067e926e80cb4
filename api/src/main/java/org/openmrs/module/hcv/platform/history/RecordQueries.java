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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.platform.door.DoorIndex;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * The four queries behind the history reader: observations with their encounters, providers of contacts, people, and
 * voided patients.
 *
 * <p>Voided records, and observations of voided encounters, groups and people, are never read. Notes are not asked for.
 */
final class RecordQueries {

    /** The observations that a history is made of, beside those of other programs. */
    static final List<String> CONCEPTS = Collections.unmodifiableList(Arrays.asList(
            "test",
            "test.type",
            "test.collected",
            "test.result",
            "test.value",
            "test.operator",
            "test.lloq",
            "test.genotype",
            "test.specimen",
            "test.repeat-of",
            "consent.to-test",
            "result.given",
            "referral.date",
            "appointment.outcome",
            "treatment.start",
            "treatment.regimen",
            "treatment.ribavirin",
            "treatment.weeks",
            "treatment.started-elsewhere",
            "treatment.last-dose",
            "treatment.end",
            "treatment.stop-reason",
            "transfer.out-date",
            "liver.cirrhosis",
            "contact.outcome",
            "contact.mode",
            "contact.minutes",
            "contact.activity",
            "contact.next-date"));

    /** Of these, a test and the day its sample was taken. */
    private static final List<String> TESTS = Collections.unmodifiableList(Arrays.asList("test", "test.collected"));

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final MergedRecords merged;

    RecordQueries(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.merged = new MergedRecords(sessionFactory);
    }

    Set<Integer> conceptIds(DoorIndex doors) {
        Set<Integer> ids = new TreeSet<>(dictionary.concepts().ids(CONCEPTS));
        ids.addAll(doors.testConcepts());
        return ids;
    }

    Set<Integer> testConcepts(DoorIndex doors) {
        Set<Integer> ids = new TreeSet<>(dictionary.concepts().ids(TESTS));
        ids.addAll(doors.testConcepts());
        return ids;
    }

    List<ObsRow> observations(Collection<Integer> people, DoorIndex doors) {
        ConceptIndex concepts = dictionary.concepts();
        List<ObsRow> rows = new ArrayList<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        ObsRow.SELECT + "from Obs o left join o.encounter e left join o.obsGroup g "
                                + "where o.voided = false and (e is null or e.voided = false) "
                                + "and (g is null or g.voided = false) "
                                + "and o.person.personId in (:people) and o.concept.conceptId in (:concepts) "
                                + "order by o.obsId",
                        Object[].class)
                .setParameterList("people", people)
                .setParameterList("concepts", conceptIds(doors))
                .getResultList()) {
            String concept = concepts.key((Integer) row[3]).orElse("");
            rows.add(new ObsRow(row, concept, concepts.key((Integer) row[4]), number(row, concept, doors)));
        }
        return rows;
    }

    /** The dictionary's numbers are in the dictionary's unit, others in the one that their concept declares. */
    private Optional<NumberInUnit> number(Object[] row, String concept, DoorIndex doors) {
        if (row[5] == null) {
            return Optional.empty();
        }
        BigDecimal recorded = BigDecimal.valueOf((Double) row[5]);
        if (concept.isEmpty()) {
            return Optional.of(new NumberInUnit(recorded, doors.unit((Integer) row[3])));
        }
        String unit = dictionary.file().row(concept).units().orElse("");
        return dictionary
                .units()
                .reading((Integer) row[3])
                .map(conversion -> new NumberInUnit(conversion.toForm(recorded), unit));
    }

    /** Uuid of the provider first recorded for each encounter of a contact, by encounter id. */
    Map<Integer, String> providersOfContacts(Collection<Integer> people) {
        Map<Integer, String> providers = new HashMap<>();
        Set<Integer> outcome = dictionary.concepts().ids(Collections.singleton("contact.outcome"));
        if (outcome.isEmpty()) {
            return providers;
        }
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select ep.encounter.encounterId, ep.provider.uuid from EncounterProvider ep "
                                + "where ep.voided = false and ep.encounter.encounterId in "
                                + "(select o.encounter.encounterId from Obs o where o.voided = false "
                                + "and o.person.personId in (:people) and o.concept.conceptId in (:outcome)) "
                                + "order by ep.encounterProviderId desc",
                        Object[].class)
                .setParameterList("people", people)
                .setParameterList("outcome", outcome)
                .getResultList()) {
            providers.put((Integer) row[0], (String) row[1]);
        }
        return providers;
    }

    /**
     * Date of death by person. Where it is recorded without a date, the day of the person's last change stands in: the
     * platform keeps no day of the recording itself. The person had died by then, but each later change, of an address
     * for instance, moves the day. A person never changed since was recorded as dead when added, on that day. Somebody of
     * whom only a record that was merged into theirs says that they died is dead too.
     */
    Map<Integer, LocalDate> deaths(Collection<Integer> people) {
        Map<Integer, LocalDate> deaths = new HashMap<>();
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select p.personId, p.deathDate, p.personDateChanged, p.personDateCreated, p.dead from Person"
                                + " p where (p.dead = true or p.deathDate is not null or p.causeOfDeath is not null) and"
                                + " p.personId in (:people)",
                        Object[].class)
                .setParameterList("people", people)
                .getResultList()) {
            if (Boolean.TRUE.equals(row[4]) || merged.isDeadByMerging((Integer) row[0])) {
                Object recorded = row[2] == null ? row[3] : row[2];
                deaths.put((Integer) row[0], PlatformDates.date(row[1] == null ? recorded : row[1]));
            }
        }
        return deaths;
    }

    /** Those who are voided, as the loser of a merge is. */
    Set<Integer> voided(Collection<Integer> people) {
        return new HashSet<>(sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select p.patientId from Patient p where (p.voided = true or p.personVoided = true) "
                                + "and p.patientId in (:people)",
                        Integer.class)
                .setParameterList("people", people)
                .getResultList());
    }
}
