/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.PersistenceException;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.api.EncounterService;
import org.openmrs.api.ValidationException;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.provider.FullName;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens and records the module's forms, for those who may.
 *
 * <p>A form is recorded whole or not at all. Safe for use by several threads.
 */
public class FormService {

    /** The field that problems of the encounter's uuid are reported at. */
    public static final String ENCOUNTER = "encounter";

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final FormLibrary library;
    private final People people;
    private final Places places;
    private final Access access;
    private final AccessLog log;
    private final OwnRecords own;
    private final EncounterWriter writer;
    private final FormReview review;
    private final SubmissionCheck check;
    private final Clock clock;
    private final AfterRecording listener;
    private final WithRecording companion;

    public FormService(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            EncounterService encounters,
            FormLibrary library,
            Dictionary dictionary,
            Places places,
            People people,
            PatientHistoryReader histories,
            Access access,
            AccessLog log,
            Clock clock,
            AfterRecording listener,
            WithRecording companion) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.library = library;
        this.people = people;
        this.places = places;
        this.access = access;
        this.log = log;
        this.own = new OwnRecords(sessionFactory, access);
        this.writer = new EncounterWriter(
                encounters, dictionary, clock, new ProvisionalTests(sessionFactory, dictionary, access));
        this.review = new FormReview(histories, places, sessionFactory, clock);
        this.check = new SubmissionCheck(sessionFactory, dictionary, access, own, review);
        this.clock = clock;
        this.listener = listener;
        this.companion = companion;
    }

    public Optional<FormDefinition> find(String formKey) {
        return library.find(formKey);
    }

    /** The forms that the signed-in user may record, of people within reach. */
    public List<FormDefinition> allowed() {
        List<FormDefinition> allowed = new ArrayList<>();
        for (FormDefinition form : library.all()) {
            if (access.hasNamed(form.header().privilege())) {
                allowed.add(form);
            }
        }
        return Collections.unmodifiableList(allowed);
    }

    /**
     * Checks that the signed-in user may record the form of the person, and notes the look.
     *
     * @return the form as it is begun: today, at the place where the user last recorded something
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused where the privilege or the reach is missing
     * @throws org.openmrs.module.hcv.platform.people.UnknownPerson where nobody has the uuid
     */
    public OpenedForm open(FormDefinition form, String personUuid) {
        Patient patient = patient(form, personUuid);
        log.add(AccessAction.VIEWED, patient.getPatientId(), personUuid, place(form));
        FormAnswers.Builder begun = FormAnswers.builder();
        form.first(FieldKind.VISIT_DATE).ifPresent(field -> begun.date(field.id(), LocalDate.now(clock)));
        form.first(FieldKind.PLACE)
                .ifPresent(field -> own.lastPlace().ifPresent(place -> begun.text(field.id(), place)));
        return review.about(OpenedForm.of(form, patient.getUuid(), FullName.of(patient), begun.build()), patient);
    }

    /**
     * Records a form as one encounter, unless it was recorded before or something is wrong with it.
     *
     * <p>Throws as {@link #open} does.
     */
    public Recorded record(FormDefinition form, String personUuid, FormSubmission sent) {
        return recordTogether(form, Collections.singletonMap(personUuid, sent), () -> {})
                .get(personUuid);
    }

    /**
     * Records a form of several people as one encounter each: all of them, or none.
     *
     * <p>Throws as {@link #open} does, for the first person whom that concerns.
     *
     * @param sent by the people's uuids
     * @param first writes what belongs to them, in the same transaction, before them
     * @return what became of each; those that are refused and no others, where there are any
     */
    public Map<String, Recorded> recordTogether(FormDefinition form, Map<String, FormSubmission> sent, Runnable first) {
        Map<String, CheckedForm> checked = checkAll(form, sent);
        Map<String, Recorded> refused = refused(checked);
        if (!refused.isEmpty()) {
            return refused;
        }
        try {
            transaction.execute(status -> {
                first.run();
                checked.values().stream()
                        .filter(each -> !each.answer().isPresent())
                        .forEach(each -> write(form, each.answers(), each.patient(), each.sent()));
                return null;
            });
        } catch (PersistenceException | DataIntegrityViolationException e) {
            // The same form sent twice at once: the database lets only one in, and the other finds it there.
            sessionFactory.getCurrentSession().clear();
            return answered(checkAll(form, sent)).orElseThrow(() -> e);
        } catch (ValidationException e) {
            sessionFactory.getCurrentSession().clear();
            Problems problems = SiteRefusal.of(form.key(), e);
            checked.replaceAll((person, each) -> CheckedForm.answered(Recorded.refused(each.answers(), problems)));
            return refused(checked);
        }
        Map<String, Recorded> recorded = new LinkedHashMap<>();
        checked.forEach((person, each) -> recorded.put(person, each.answer().orElseGet(() -> {
            listener.recorded(each.patient().getPatientId());
            return Recorded.created(each.answers());
        })));
        return recorded;
    }

    /**
     * Checks a form of several people as {@link #recordTogether} does, and records nothing.
     *
     * @return those that would be refused
     */
    public Map<String, Recorded> refused(FormDefinition form, Map<String, FormSubmission> sent) {
        return refused(checkAll(form, sent));
    }

    private static Map<String, Recorded> refused(Map<String, CheckedForm> checked) {
        Map<String, Recorded> refused = new LinkedHashMap<>();
        checked.forEach((person, each) ->
                each.answer().filter(Recorded::isRefused).ifPresent(answer -> refused.put(person, answer)));
        return refused;
    }

    private static Optional<Map<String, Recorded>> answered(Map<String, CheckedForm> checked) {
        Map<String, Recorded> answers = new LinkedHashMap<>();
        checked.forEach((person, each) -> each.answer().ifPresent(answer -> answers.put(person, answer)));
        return answers.size() < checked.size() ? Optional.empty() : Optional.of(answers);
    }

    private Map<String, CheckedForm> checkAll(FormDefinition form, Map<String, FormSubmission> sent) {
        Map<String, CheckedForm> checked = new LinkedHashMap<>();
        sent.forEach((person, submission) -> checked.put(person, check.check(form, patient(form, person), submission)));
        return checked;
    }

    /** UUID of the place where the signed-in user last recorded something, if it is still in use. */
    public Optional<String> lastPlace() {
        return own.lastPlace();
    }

    /**
     * Checks that the signed-in user may record the form of the person.
     *
     * <p>Throws as {@link #open} does.
     */
    public void requireMayRecord(FormDefinition form, String personUuid) {
        patient(form, personUuid);
    }

    private Patient patient(FormDefinition form, String personUuid) {
        access.requireNamed(form.header().privilege());
        return people.requireOpen(personUuid);
    }

    private Encounter write(FormDefinition form, FormAnswers answers, Patient patient, FormSubmission sent) {
        Location location = form.first(FieldKind.PLACE)
                .flatMap(field -> answers.text(field.id()))
                .flatMap(places::location)
                .orElseThrow(() -> new IllegalArgumentException("The form " + form.key() + " has no place"));
        Encounter encounter = writer.write(
                form, answers, new EncounterFrame(sent.encounterUuid(), patient, location, own.provider()));
        companion.recording(form, answers, encounter, sent);
        log.add(AccessAction.CREATED, patient.getPatientId(), patient.getUuid(), place(form));
        return encounter;
    }

    private static String place(FormDefinition form) {
        return "form " + form.key();
    }
}
