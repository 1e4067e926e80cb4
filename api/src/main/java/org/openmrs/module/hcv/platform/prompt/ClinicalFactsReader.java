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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.liver.LiverFacts;
import org.openmrs.module.hcv.domain.liver.RecordedCirrhosis;
import org.openmrs.module.hcv.domain.liver.StiffnessScan;
import org.openmrs.module.hcv.domain.prompt.Answer;
import org.openmrs.module.hcv.domain.prompt.ClinicalContext;
import org.openmrs.module.hcv.domain.testing.ResultGiven;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.ConceptIndex;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/**
 * Reads what is recorded of one person's liver and risk, with one query.
 *
 * <p>Liver stiffness and cirrhosis come from assessments; injecting, earlier tests and earlier treatment from screening,
 * whichever door they came through. Laboratory values have no form yet and are not read.
 */
public class ClinicalFactsReader {

    private static final String STIFFNESS = "liver.stiffness";
    private static final String CIRRHOSIS = "liver.cirrhosis";

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;

    public ClinicalFactsReader(SessionFactory sessionFactory, Dictionary dictionary) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
    }

    /** What is known at the end of that day; later records are left out. */
    public ClinicalFacts read(Integer personId, Optional<LocalDate> birthdate, PatientHistory history, LocalDate asOf) {
        LiverFacts.Builder liver = LiverFacts.builder();
        birthdate.ifPresent(liver::birthdate);
        ClinicalContext.Builder context = ClinicalContext.builder();
        addResultGiven(history, asOf, context);
        ToldAnswers told = new ToldAnswers();
        ConceptIndex concepts = dictionary.concepts();
        List<String> keys = new ArrayList<>(ToldAnswers.CONCEPTS);
        keys.addAll(Arrays.asList(STIFFNESS, CIRRHOSIS));
        for (Object[] row : observations(personId, concepts.ids(keys))) {
            LocalDate date = PlatformDates.date(row[3]);
            if (!date.isAfter(asOf)) {
                String concept = concepts.key((Integer) row[0]).orElse("");
                String answer = concepts.key((Integer) row[2]).orElse("");
                addLiver(concept, number(row), answer, date, liver);
                told.add(concept, answer);
            }
        }
        told.addTo(context);
        return new ClinicalFacts(liver.build(), context.build());
    }

    private static void addLiver(
            String concept, Optional<BigDecimal> number, String answer, LocalDate date, LiverFacts.Builder liver) {
        if (concept.equals(STIFFNESS) && number.isPresent()) {
            liver.scan(StiffnessScan.of(date, number.get()));
        }
        if (concept.equals(CIRRHOSIS)) {
            RecordedCirrhosis.find(answer.substring(answer.lastIndexOf('.') + 1))
                    .ifPresent(recorded -> liver.cirrhosis(date, recorded));
        }
    }

    /** In the dictionary's unit; none where the unit of the concept is not known. */
    private Optional<BigDecimal> number(Object[] row) {
        return row[1] == null
                ? Optional.empty()
                : dictionary
                        .units()
                        .reading((Integer) row[0])
                        .map(unit ->
                                unit.toForm(BigDecimal.valueOf((Double) row[1]).stripTrailingZeros()));
    }

    private static void addResultGiven(PatientHistory history, LocalDate asOf, ClinicalContext.Builder context) {
        for (ResultGiven answer : history.resultsGiven()) {
            if (!answer.date().isAfter(asOf)) {
                context.answer(ClinicalContext.Question.RESULT_TOLD, Answer.of(answer.isTold()));
                if (answer.isTold()) {
                    context.toldOn(answer.date());
                }
            }
        }
    }

    private List<Object[]> observations(Integer personId, Set<Integer> conceptIds) {
        if (conceptIds.isEmpty()) {
            return Collections.emptyList();
        }
        return sessionFactory
                .getCurrentSession()
                .createQuery(
                        "select o.concept.conceptId, o.valueNumeric, o.valueCoded.conceptId, o.obsDatetime from Obs o "
                                + "where o.voided = false and o.person.personId = :person "
                                + "and o.concept.conceptId in (:concepts) order by o.obsDatetime, o.obsId",
                        Object[].class)
                .setParameter("person", personId)
                .setParameterList("concepts", conceptIds)
                .getResultList();
    }
}
