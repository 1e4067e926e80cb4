/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import org.hibernate.SessionFactory;
import org.openmrs.Patient;
import org.openmrs.module.hcv.domain.cascade.PatientHistory;
import org.openmrs.module.hcv.domain.form.CareSoFar;
import org.openmrs.module.hcv.domain.form.ClinicalChecks;
import org.openmrs.module.hcv.domain.form.DateLimits;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormCheck;
import org.openmrs.module.hcv.domain.form.FormCompletion;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormPerson;
import org.openmrs.module.hcv.domain.form.ParsedForm;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.rules.RegimenFile;

/** Every check of a form that was sent, against the form, the person, the site and the history. */
final class FormReview {

    private final ClinicalChecks clinicalChecks = ClinicalChecks.of(RegimenFile.load());
    private final PatientHistoryReader histories;
    private final Places places;
    private final SessionFactory sessionFactory;
    private final TaskReview tasks;
    private final Clock clock;

    FormReview(PatientHistoryReader histories, Places places, SessionFactory sessionFactory, Clock clock) {
        this.histories = histories;
        this.places = places;
        this.sessionFactory = sessionFactory;
        this.tasks = new TaskReview(sessionFactory);
        this.clock = clock;
    }

    /** The opened form with what its expressions may look at besides answers. */
    OpenedForm about(OpenedForm opened, Patient patient) {
        return opened.on(today(), person(patient));
    }

    /** The answers as they are to be checked and recorded, with what the form calculates. */
    ParsedForm complete(FormDefinition form, ParsedForm parsed, Patient patient) {
        FormCompletion completion = FormCompletion.of(form, person(patient), today());
        return ParsedForm.of(completion.complete(parsed.answers()), parsed.problems());
    }

    /**
     * All problems, at most one source of them for each field: what cannot be read is not checked further.
     *
     * @param doers ids of the people who did what is recorded
     */
    Problems review(FormDefinition form, ParsedForm parsed, Patient patient, Collection<Integer> doers) {
        return review(form, parsed, patient, doers, "");
    }

    /**
     * As above, of a form that was recorded before: what it says itself is not held against it.
     *
     * @param recordedAs uuid of the encounter that the form was recorded as
     */
    Problems review(
            FormDefinition form, ParsedForm parsed, Patient patient, Collection<Integer> doers, String recordedAs) {
        FormAnswers answers = parsed.answers();
        DateLimits dates = dates(patient);
        Problems problems = Problems.collect().addAll(parsed.problems());
        addWhereNone(problems, FormCheck.of(form, dates).about(person(patient)).check(answers));
        addWhereNone(problems, place(form, answers, recordedAs));
        addWhereNone(problems, clinicalChecks.check(form.key(), answers, care(form, patient, recordedAs), dates));
        addWhereNone(problems, tasks.review(answers, doers));
        return problems;
    }

    private static void addWhereNone(Problems problems, Problems more) {
        Problems fresh = Problems.collect();
        for (Problem problem : more.all()) {
            if (problems.at(problem.field()).isEmpty()) {
                fresh.add(problem);
            }
        }
        problems.addAll(fresh);
    }

    /** A place that is no longer in use is good for what was recorded there, and for nothing else. */
    private Problems place(FormDefinition form, FormAnswers answers, String recordedAs) {
        Problems problems = Problems.collect();
        form.first(FieldKind.PLACE).ifPresent(field -> answers.text(field.id())
                .filter(uuid -> !places.location(uuid).isPresent() && !isRecorded(recordedAs, uuid))
                .ifPresent(uuid -> problems.add(Problem.error(field.id(), ProblemCode.UNKNOWN_PLACE))));
        return problems;
    }

    private boolean isRecorded(String encounter, String place) {
        return sessionFactory
                        .getCurrentSession()
                        .createQuery(
                                "select count(e) from Encounter e where e.uuid = :encounter and e.location.uuid ="
                                        + " :place",
                                Long.class)
                        .setParameter("encounter", encounter)
                        .setParameter("place", place)
                        .uniqueResult()
                > 0;
    }

    private CareSoFar care(FormDefinition form, Patient patient, String recordedAs) {
        if (!clinicalChecks.looksBack(form.key())) {
            return CareSoFar.nothing();
        }
        PatientHistory history = histories.readWithout(patient.getPatientId(), recordedAs);
        return CareSoFar.of(history.tests(), history.courses());
    }

    private DateLimits dates(Patient patient) {
        DateLimits limits = DateLimits.asOf(today());
        if (patient.getBirthdate() != null) {
            boolean estimated = Boolean.TRUE.equals(patient.getBirthdateEstimated());
            limits = limits.bornOn(PlatformDates.date(patient.getBirthdate()), estimated);
        }
        return patient.getDeathDate() == null ? limits : limits.diedOn(PlatformDates.date(patient.getDeathDate()));
    }

    private static FormPerson person(Patient patient) {
        FormPerson person = FormPerson.unknown();
        if (patient.getBirthdate() != null) {
            person = person.bornOn(PlatformDates.date(patient.getBirthdate()));
        }
        return patient.getGender() == null ? person : person.ofSex(patient.getGender());
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
