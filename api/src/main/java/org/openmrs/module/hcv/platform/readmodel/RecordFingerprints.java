/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.readmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.openmrs.Obs;
import org.openmrs.module.hcv.platform.content.ContentRow;
import org.openmrs.module.hcv.platform.content.ContentTable;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.Resolution;

/**
 * Says of everybody with records of hepatitis C what these look like, with four queries, so that a later look shows
 * whose have changed.
 *
 * <p>Times of change alone would miss rows written by other programs with older times. So the number of rows, of voided
 * rows, and sums over ids, dates and answers go in too: rows that came, went, were voided, moved to another person or
 * were changed in place. Sums are weighted by the row, so that two rows cannot trade their values unseen.
 */
final class RecordFingerprints {

    /** What a laboratory may say beside a number that makes it read otherwise. */
    private static final String[] INTERPRETATIONS = Stream.of(
                    Obs.Interpretation.NEGATIVE,
                    Obs.Interpretation.POSITIVE,
                    Obs.Interpretation.OFF_SCALE_LOW,
                    Obs.Interpretation.OFF_SCALE_HIGH)
            .map(said -> said.getDeclaringClass().getName() + '.' + said.name())
            .toArray(String[]::new);

    private static final String OBSERVATIONS = "select o.person.personId, count(o.obsId), sum(o.obsId), "
            + "sum(case when o.voided = true then o.obsId else 0 end), "
            + "sum(case when e.voided = true then o.obsId else 0 end), "
            + "sum(mod(o.obsId, 97) * o.concept.conceptId), sum(mod(o.obsId, 97) * o.valueCoded.conceptId), "
            + "sum(mod(o.obsId, 97) * cast(o.valueNumeric * 1000 as long)), "
            + weightedCase("o.valueModifier", "'<'", "'<='", "'>'", "'>='", "'='", "''") + ", count(o.valueModifier), "
            + weightedCase("o.interpretation", INTERPRETATIONS) + ", count(o.interpretation), "
            + "sum(case when g.voided = true then o.obsId else 0 end), "
            + "sum(case when o.status = 'PRELIMINARY' then o.obsId else 0 end), "
            + weightedDay("o.obsId", "o.valueDatetime") + ", " + weightedDay("o.obsId", "o.obsDatetime") + ", "
            + weightedDay("o.obsId", "e.encounterDatetime") + ", sum(e.encounterId), sum(g.obsId), max(o.dateCreated),"
            + " max(o.dateVoided) from Obs o left join o.encounter e"
            + " left join o.obsGroup g where o.concept.conceptId in"
            + " (:concepts) group by o.person.personId";

    private static final String ENCOUNTERS = "select e.patient.patientId, count(e.encounterId), sum(e.encounterId), "
            + "sum(case when e.voided = true then e.encounterId else 0 end), "
            + "sum(mod(e.encounterId, 97) * e.location.locationId), "
            + weightedDay("e.encounterId", "e.encounterDatetime") + ", "
            + "max(e.dateCreated), max(e.dateChanged), max(e.dateVoided) "
            + "from Encounter e where e.encounterType.encounterTypeId in (:types) group by e.patient.patientId";

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final PatientHistoryReader histories;

    RecordFingerprints(SessionFactory sessionFactory, Dictionary dictionary, PatientHistoryReader histories) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.histories = histories;
    }

    /** Days counted so that no two have the same number, times something of the row. */
    private static String weightedDay(String id, String date) {
        return "sum(mod(" + id + ", 97) * (372 * year(" + date + ") + 31 * month(" + date + ") + day(" + date + ")))";
    }

    /** A number for each of these values and 0 for any other, times something of the row. */
    private static String weightedCase(String column, String... values) {
        StringBuilder cases = new StringBuilder("sum(mod(o.obsId, 97) * case");
        for (int i = 0; i < values.length; i++) {
            cases.append(" when ")
                    .append(column)
                    .append(" = ")
                    .append(values[i])
                    .append(" then ")
                    .append(i + 1);
        }
        return cases.append(" else 0 end)").toString();
    }

    /** By person id; people without such records, and voided patients, are not in it. */
    SortedMap<Integer, String> read() {
        SortedMap<Integer, Fingerprint> found = new TreeMap<>();
        addAll(rows(OBSERVATIONS, "concepts", concepts()), found, true);
        addAll(rows(ENCOUNTERS, "types", types()), found, true);
        addAll(
                sessionFactory
                        .getCurrentSession()
                        .createQuery(
                                "select p.personId, p.dead, p.deathDate, p.personDateChanged from Person p "
                                        + "where p.dead = true or p.deathDate is not null "
                                        + "or p.causeOfDeath is not null",
                                Object[].class)
                        .getResultList(),
                found,
                false);
        for (Integer voided : sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select p.patientId from Patient p where p.voided = true or p.personVoided = true",
                        Integer.class)
                .getResultList()) {
            found.remove(voided);
        }
        SortedMap<Integer, String> texts = new TreeMap<>();
        found.forEach((id, fingerprint) -> texts.put(id, fingerprint.text()));
        return texts;
    }

    /** What concepts stand for, the module's own and others'; other concepts make other rows of the same records. */
    String ofDictionary() {
        Fingerprint fingerprint = new Fingerprint();
        for (Resolution resolution : dictionary.concepts().resolutions()) {
            fingerprint.add(resolution.key());
            resolution
                    .read()
                    .forEach(read -> fingerprint.add(read.concept().id()).add(read.unit()));
        }
        return fingerprint.add(histories.doors().current().text()).text();
    }

    private static void addAll(List<Object[]> rows, SortedMap<Integer, Fingerprint> found, boolean mayBeNew) {
        for (Object[] row : rows) {
            Integer id = (Integer) row[0];
            Fingerprint fingerprint = mayBeNew ? found.computeIfAbsent(id, any -> new Fingerprint()) : found.get(id);
            if (fingerprint != null) {
                // The number of columns tells the queries apart, so that one's rows never look like another's.
                fingerprint.add(row.length);
                for (int i = 1; i < row.length; i++) {
                    fingerprint.add(row[i]);
                }
            }
        }
    }

    private List<Object[]> rows(String hql, String parameter, Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return new ArrayList<>();
        }
        return sessionFactory
                .getCurrentSession()
                .createQuery(hql, Object[].class)
                .setParameterList(parameter, ids)
                .getResultList();
    }

    private Set<Integer> concepts() {
        return new TreeSet<>(histories.conceptIds());
    }

    private List<Integer> types() {
        List<String> uuids = ContentTable.read("encountertypes.csv").rows().stream()
                .map((ContentRow row) -> row.text("uuid"))
                .collect(Collectors.toList());
        return sessionFactory
                .getCurrentSession()
                .createQuery("select t.encounterTypeId from EncounterType t where t.uuid in (:uuids)", Integer.class)
                .setParameterList("uuids", uuids)
                .getResultList();
    }
}
