/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.form;

import java.util.Optional;
import org.openmrs.Patient;
import org.openmrs.module.hcv.domain.form.FormAnswers;

/** A form that was sent and checked: ready to be written, or answered without writing. Immutable. */
final class CheckedForm {

    private final Patient patient;
    private final FormSubmission sent;
    private final FormAnswers answers;
    private final Recorded answer;

    private CheckedForm(Patient patient, FormSubmission sent, FormAnswers answers, Recorded answer) {
        this.patient = patient;
        this.sent = sent;
        this.answers = answers;
        this.answer = answer;
    }

    static CheckedForm toWrite(Patient patient, FormSubmission sent, FormAnswers answers) {
        return new CheckedForm(patient, sent, answers, null);
    }

    static CheckedForm answered(Recorded answer) {
        return new CheckedForm(null, null, answer.answers(), answer);
    }

    /** What to answer where nothing is to be written; the other parts are of use only where this is empty. */
    Optional<Recorded> answer() {
        return Optional.ofNullable(answer);
    }

    Patient patient() {
        return patient;
    }

    FormSubmission sent() {
        return sent;
    }

    FormAnswers answers() {
        return answers;
    }
}
