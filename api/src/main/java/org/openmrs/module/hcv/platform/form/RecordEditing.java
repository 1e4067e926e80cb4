/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.Location;
import org.openmrs.api.EncounterService;
import org.openmrs.api.ObsService;
import org.openmrs.api.ValidationException;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FieldKind;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormParse;
import org.openmrs.module.hcv.domain.form.ParsedForm;
import org.openmrs.module.hcv.domain.problem.KeepableText;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.access.AccessAction;
import org.openmrs.module.hcv.platform.access.AccessLog;
import org.openmrs.module.hcv.platform.history.PatientHistoryReader;
import org.openmrs.module.hcv.platform.history.PlatformDates;
import org.openmrs.module.hcv.platform.metadata.Dictionary;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.people.People;
import org.openmrs.module.hcv.platform.provider.FullName;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens records for changing and writes what was changed, for those who may.
 *
 * <p>A change is written whole or not at all, by the same checks as a new record, and never over a change that somebody
 * else made meanwhile. Safe for use by several threads.
 */
public class RecordEditing {

    /** The field that problems of the reason are reported at. */
    public static final String REASON = "reason";

    /** The most characters of a reason for a change. */
    public static final int REASON_LENGTH = 200;

    private final SessionFactory sessionFactory;
    private final TransactionTemplate transaction;
    private final Dictionary dictionary;
    private final Places places;
    private final AccessLog log;
    private final RecordFinder finder;
    private final RecordAccess rights;
    private final RecordWriter writer;
    private final ProvisionalTests provisional;
    private final FormReview review;
    private final SiteNumbers numbers;
    private final Clock clock;
    private final AfterRecording listener;

    public RecordEditing(
            SessionFactory sessionFactory,
            PlatformTransactionManager transactionManager,
            EncounterService encounters,
            ObsService observations,
            FormLibrary library,
            Dictionary dictionary,
            Places places,
            People people,
            PatientHistoryReader histories,
            Access access,
            AccessLog log,
            Clock clock,
            AfterRecording listener) {
        this.sessionFactory = sessionFactory;
        this.transaction = new TransactionTemplate(transactionManager);
        this.dictionary = dictionary;
        this.places = places;
        this.log = log;
        this.finder = new RecordFinder(sessionFactory, library, dictionary, people);
        this.rights = new RecordAccess(access, dictionary, clock);
        this.writer = new RecordWriter(sessionFactory, encounters, observations);
        this.provisional = new ProvisionalTests(sessionFactory, dictionary, access);
        this.review = new FormReview(histories, places, sessionFactory, clock);
        this.numbers = new SiteNumbers(dictionary);
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * The record's form with what is recorded; notes the look.
     *
     * @throws org.openmrs.module.hcv.platform.access.AccessRefused where the user may not change it
     * @throws UnknownRecord where the person has no such record in use
     */
    public OpenedRecord open(String personUuid, String encounterUuid) {
        FoundRecord record = require(personUuid, encounterUuid);
        log.add(AccessAction.VIEWED, record.patient().getPatientId(), personUuid, place(record.form()));
        FormAnswers recorded = new EncounterReader(dictionary).read(record.form(), record.encounter());
        return new OpenedRecord(
                review.about(
                        OpenedForm.of(
                                record.form(), record.patient().getUuid(), FullName.of(record.patient()), recorded),
                        record.patient()),
                record.uuid(),
                version(record));
    }

    /** Whether the signed-in user may change the record; false also where there is none. */
    public boolean mayChange(String personUuid, String encounterUuid) {
        try {
            return rights.mayChange(finder.find(personUuid, encounterUuid));
        } catch (UnknownRecord e) {
            return false;
        }
    }

    /** A record that the signed-in user may change, without a look at what it says; throws as {@link #open} does. */
    public FoundRecord find(String personUuid, String encounterUuid) {
        return require(personUuid, encounterUuid);
    }

    /** Where the record says something else than was sent; writes nothing and throws as {@link #open} does. */
    public Edited compare(String personUuid, FormSubmission sent) {
        FoundRecord record = require(personUuid, sent.encounterUuid());
        ParsedForm parsed = FormParse.of(record.form()).parse(sent.raw());
        return changedMeanwhile(
                record, review.complete(record.form(), parsed, record.patient()).answers());
    }

    /**
     * Writes the answers that differ from what is recorded.
     *
     * <p>Throws as {@link #open} does.
     *
     * @param version as it came with the opened record
     * @param reason why, in the user's words; empty for no reason given. What is longer than
     *     {@link #REASON_LENGTH} characters is cut
     */
    public Edited change(String personUuid, FormSubmission sent, String version, String reason) {
        FoundRecord record = require(personUuid, sent.encounterUuid());
        FormDefinition form = record.form();
        ParsedForm parsed = review.complete(form, FormParse.of(form).parse(sent.raw()), record.patient());
        if (!version.equals(version(record))) {
            return changedMeanwhile(record, parsed.answers());
        }
        Problems problems = review.review(form, parsed, record.patient(), Doers.of(record.encounter()), record.uuid());
        numbers.check(form, parsed.answers(), new EncounterReader(dictionary).read(form, record.encounter()), problems);
        KeepableText.firstUnsupported(reason)
                .ifPresent(character ->
                        problems.add(Problem.error(REASON, ProblemCode.TEXT_UNSUPPORTED_CHARACTER, character)));
        if (problems.hasErrors() || !problems.warnings().stream().allMatch(sent::isConfirmed)) {
            return Edited.refused(parsed.answers(), problems);
        }
        Optional<Boolean> written;
        try {
            written = transaction.execute(status -> write(record, parsed.answers(), version, kept(reason)));
        } catch (ValidationException e) {
            sessionFactory.getCurrentSession().clear();
            return Edited.refused(parsed.answers(), SiteRefusal.of(form.key(), e));
        }
        if (!written.isPresent()) {
            return changedMeanwhile(record, parsed.answers());
        }
        if (!written.get()) {
            return Edited.unchanged(parsed.answers());
        }
        listener.recorded(record.patient().getPatientId());
        return Edited.saved(parsed.answers());
    }

    /** Whether something was written; nothing where the record changed meanwhile. */
    private Optional<Boolean> write(FoundRecord record, FormAnswers answers, String version, String reason) {
        Integer id = record.encounter().getEncounterId();
        RecordLock.take(sessionFactory, id);
        if (!version.equals(version(record))) {
            return Optional.empty();
        }
        Encounter encounter = record.encounter();
        RecordDifference difference = RecordComparison.of(dictionary, record.form(), encounter, answers);
        Location location = place(record.form(), answers).orElse(encounter.getLocation());
        boolean moved =
                !VisitTime.day(record.form(), answers).equals(PlatformDates.date(encounter.getEncounterDatetime()))
                        || !location.equals(encounter.getLocation());
        if (difference.isEmpty() && !moved) {
            return Optional.of(false);
        }
        boolean unsigned = provisional.isDue() && provisional.isTouchedBy(difference, moved);
        if (unsigned) {
            difference.added().forEach(provisional::mark);
        }
        writer.write(encounter, difference, reason);
        if (moved) {
            boolean sameDay =
                    VisitTime.day(record.form(), answers).equals(PlatformDates.date(encounter.getEncounterDatetime()));
            writer.move(
                    id,
                    sameDay ? encounter.getEncounterDatetime() : VisitTime.of(record.form(), answers, clock),
                    location);
        }
        if (unsigned) {
            writer.unsign(id, provisional, reason);
        }
        log.add(
                AccessAction.CHANGED,
                record.patient().getPatientId(),
                record.patient().getUuid(),
                place(record.form()));
        return Optional.of(true);
    }

    private Edited changedMeanwhile(FoundRecord record, FormAnswers answers) {
        FormAnswers recorded = new EncounterReader(dictionary).read(record.form(), record.encounter());
        List<String> differing = SameAnswer.of(recorded, answers).differing(record.form());
        return Edited.changedMeanwhile(answers, differing);
    }

    private FoundRecord require(String personUuid, String encounterUuid) {
        FoundRecord record = finder.find(personUuid, encounterUuid);
        rights.requireChange(record);
        return record;
    }

    private String version(FoundRecord record) {
        return RecordVersion.of(sessionFactory, record.encounter().getEncounterId());
    }

    private Optional<Location> place(FormDefinition form, FormAnswers answers) {
        return form.first(FieldKind.PLACE)
                .flatMap(field -> answers.text(field.id()))
                .flatMap(places::location);
    }

    /** Without a reason the platform's own words stand, as after every other change of an observation. */
    private static String kept(String reason) {
        String text = reason.trim();
        if (text.isEmpty()) {
            return Context.getMessageSourceService().getMessage("Obs.void.reason.default");
        }
        return text.length() > REASON_LENGTH ? text.substring(0, REASON_LENGTH) : text;
    }

    private static String place(FormDefinition form) {
        return "record " + form.key();
    }
}
