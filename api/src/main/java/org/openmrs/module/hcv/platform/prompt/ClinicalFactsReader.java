/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.prompt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.liver.LabUnits;
import org.openmrs.module.hcv.domain.liver.LiverFacts;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext;
import org.openmrs.module.hcv.domain.rules.ProgrammeRules;
import org.openmrs.module.hcv.platform.door.Door;
import org.openmrs.module.hcv.platform.door.DoorIndex;
import org.openmrs.module.hcv.platform.door.OtherDoors;
import org.openmrs.module.hcv.platform.door.UnitFiles;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.UnitConversion;

/**
 * Reads what is recorded of one person's liver, blood values, other illness and medicines, with one query.
 *
 * <p>Questions are found by their key, whichever concept stands for it here and whichever form or program recorded them;
 * a key that the dictionary of this site does not have is simply unknown.
 */
public class ClinicalFactsReader {

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final OtherDoors doors;
    private final LabUnits units = UnitFiles.lab();

    public ClinicalFactsReader(SessionFactory sessionFactory, Dictionary dictionary, OtherDoors doors) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.doors = doors;
    }

    /** What is known at the end of that day; later records are left out. */
    public ClinicalFacts read(
            Integer personId,
            Optional<LocalDate> birthdate,
            PatientHistory history,
            ProgrammeRules rules,
            LocalDate asOf) {
        DoorIndex index = doors.current();
        FactRows rows = new FactRows(observations(personId, index), asOf);
        LiverFacts.Builder liver = LiverFacts.builder();
        birthdate.ifPresent(liver::birthdate);
        new LiverReader(units).add(rows, liver);
        ClinicalContext.Builder context = ClinicalContext.builder();
        ToldAnswers told = new ToldAnswers();
        rows.oldestFirst().forEach(row -> told.add(row.key, row.answer));
        told.addTo(context);
        RiskReader.add(rows, context);
        PregnancyReader.add(rows, asOf, rules.notPregnantDays(), context);
        MedicationReader.add(rows, history, asOf, context);
        return new ClinicalFacts(liver.build(), context.build());
    }

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(LiverReader.keys());
        keys.addAll(ToldAnswers.CONCEPTS);
        keys.addAll(RiskReader.KEYS);
        keys.addAll(MedicationReader.KEYS);
        keys.add(PregnancyReader.KEY);
        keys.add("test.collected");
        return keys;
    }

    private List<FactRow> observations(Integer personId, DoorIndex index) {
        ConceptIndex concepts = dictionary.concepts();
        Set<Integer> ids = new TreeSet<>(concepts.ids(keys()));
        ids.addAll(index.factConcepts(keys()));
        List<FactRow> rows = new ArrayList<>();
        if (ids.isEmpty()) {
            return rows;
        }
        for (Object[] row : sessionFactory
                .getCurrentSession()
                .createQuery(
                        FactRow.SELECT + "from Obs o left join o.encounter e left join o.obsGroup g "
                                + "where o.voided = false and (e is null or e.voided = false) "
                                + "and (g is null or g.voided = false) and o.person.personId = :person "
                                + "and o.concept.conceptId in (:concepts) order by o.obsDatetime, o.obsId",
                        Object[].class)
                .setParameter("person", personId)
                .setParameterList("concepts", ids)
                .getResultList()) {
            String key = concepts.key((Integer) row[1])
                    .orElse(index.door((Integer) row[1]).map(Door::key).orElse(""));
            String answer = concepts.key((Integer) row[3])
                    .orElse(index.answer((Integer) row[3]).orElse(""));
            rows.add(row(row, key, answer, index));
        }
        return rows;
    }

    /** With its number in the dictionary's unit where the unit it was recorded in is known, else as it was recorded. */
    private FactRow row(Object[] row, String key, String answer, DoorIndex index) {
        Optional<BigDecimal> recorded = Optional.ofNullable((Double) row[2]).map(BigDecimal::valueOf);
        Optional<UnitConversion> conversion = dictionary.units().reading((Integer) row[1]);
        return conversion.isPresent()
                ? new FactRow(
                        row,
                        key,
                        answer,
                        recorded.map(conversion.get()::toForm),
                        dictionary.file().row(key).units().orElse(""))
                : new FactRow(row, key, answer, recorded, index.unit((Integer) row[1]));
    }
}
