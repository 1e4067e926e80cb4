/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.Encounter;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormParse;
import org.openmrs.module.hcv.domain.form.ParsedForm;
import org.openmrs.module.hcv.domain.problem.ClientUuid;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.access.Access;
import org.openmrs.module.hcv.platform.metadata.Dictionary;

/** Checks a form as it was sent against what is known of the person and what was recorded before. Thread-safe. */
final class SubmissionCheck {

    private final SessionFactory sessionFactory;
    private final Dictionary dictionary;
    private final Access access;
    private final OwnRecords own;
    private final FormReview review;
    private final EncounterReader reader;
    private final SiteNumbers numbers;

    SubmissionCheck(
            SessionFactory sessionFactory, Dictionary dictionary, Access access, OwnRecords own, FormReview review) {
        this.sessionFactory = sessionFactory;
        this.dictionary = dictionary;
        this.access = access;
        this.own = own;
        this.review = review;
        this.reader = new EncounterReader(dictionary);
        this.numbers = new SiteNumbers(dictionary);
    }

    /**
     * What is to become of a form that was sent: it is refused, was recorded before, or is to be written. Nothing is
     * written here, and whoever asks has checked that the signed-in user may record the form of the person.
     */
    CheckedForm check(FormDefinition form, Patient patient, FormSubmission sent) {
        ParsedForm read = FormParse.of(form).parse(sent.raw());
        read.problems().addAll(sent.unread());
        ParsedForm parsed = review.complete(form, read, patient);
        // The database is not asked for anything else: some cannot even compare a column with every character.
        if (!ClientUuid.isOne(sent.encounterUuid())) {
            return CheckedForm.answered(uuidTaken(parsed));
        }
        Optional<Recorded> before = recordedBefore(form, patient, sent, parsed);
        if (before.isPresent()) {
            return CheckedForm.answered(before.get());
        }
        Problems problems = review.review(form, parsed, patient, own.person());
        numbers.check(form, parsed.answers(), FormAnswers.none(), problems);
        if (problems.hasErrors() || !problems.warnings().stream().allMatch(sent::isConfirmed)) {
            return CheckedForm.answered(Recorded.refused(parsed.answers(), problems));
        }
        return CheckedForm.toWrite(patient, sent, parsed.answers());
    }

    /** What an encounter of the same uuid means: the same form again, or a uuid that belongs to something else. */
    private Optional<Recorded> recordedBefore(
            FormDefinition form, Patient patient, FormSubmission sent, ParsedForm parsed) {
        return sessionFactory
                .getCurrentSession()
                .createQuery("from Encounter e where e.uuid = :uuid", Encounter.class)
                .setParameter("uuid", sent.encounterUuid())
                .uniqueResultOptional()
                .map(found -> isOf(form, patient, found) ? again(form, parsed, found) : uuidTaken(parsed));
    }

    private boolean isOf(FormDefinition form, Patient patient, Encounter found) {
        return patient.getPatientId().equals(found.getPatient().getPatientId())
                && encounterType(form).equals(found.getEncounterType().getUuid())
                && !found.getVoided()
                && mayCompare(found);
    }

    /** Whether the same was recorded tells what was recorded: an answer for its author and those who see all of it. */
    private boolean mayCompare(Encounter found) {
        return access.sight().isClinical() || found.getCreator().equals(Context.getAuthenticatedUser());
    }

    private Recorded again(FormDefinition form, ParsedForm parsed, Encounter found) {
        boolean same = !parsed.problems().hasErrors()
                && SameAnswer.of(reader.read(form, found), parsed.answers())
                        .differing(form)
                        .isEmpty();
        return same ? Recorded.unchanged(parsed.answers()) : Recorded.different(parsed.answers());
    }

    private String encounterType(FormDefinition form) {
        return dictionary.encounterType(form.header().encounterType()).getUuid();
    }

    private static Recorded uuidTaken(ParsedForm parsed) {
        return Recorded.refused(
                parsed.answers(),
                Problems.collect().add(Problem.error(FormService.ENCOUNTER, ProblemCode.UNEXPECTED_VALUE)));
    }
}
