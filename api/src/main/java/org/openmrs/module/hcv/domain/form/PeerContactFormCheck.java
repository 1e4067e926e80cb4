/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.domain.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.peer.ContactOutcome;
import org.openmrs.module.hcv.domain.peer.PeerContact;
import org.openmrs.module.hcv.domain.peer.PeerContactCheck;
import org.openmrs.module.hcv.domain.problem.Code;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.Problems;

/** A peer support contact, by the rules every contact is held to whichever way it comes in. */
final class PeerContactFormCheck implements ClinicalCheck {

    private static final String OUTCOME = "contact-outcome.";

    private static final Map<String, String> FIELDS = new HashMap<>();

    static {
        FIELDS.put("date", "visitDate");
        FIELDS.put("minutes", "minutes");
        FIELDS.put("activities", "activities");
        FIELDS.put("accompanied", "activities");
        FIELDS.put("nextStepDate", "nextDate");
    }

    @Override
    public boolean looksBack() {
        return false;
    }

    @Override
    public Problems check(FormAnswers answers, CareSoFar care, DateLimits dates) {
        Problems problems = Problems.collect();
        Optional<PeerContact> contact = contact(answers);
        if (contact.isPresent()) {
            Problems found = PeerContactCheck.check(contact.get(), dates.today(), dates.birth(), dates.death());
            for (Problem problem : found.all()) {
                problems.add(onForm(problem));
            }
        }
        return problems;
    }

    private static Optional<PeerContact> contact(FormAnswers answers) {
        Optional<LocalDate> date = answers.date("visitDate");
        Optional<ContactOutcome> outcome = answers.code("outcome").flatMap(PeerContactFormCheck::outcome);
        if (!date.isPresent() || !outcome.isPresent()) {
            return Optional.empty();
        }
        PeerContact.Builder contact = PeerContact.of("new", date.get(), outcome.get());
        answers.number("minutes").map(BigDecimal::intValue).ifPresent(contact::minutes);
        answers.date("nextDate").ifPresent(contact::nextStep);
        contact.activities(answers.codes("activities"));
        return Optional.of(contact.build());
    }

    private static Optional<ContactOutcome> outcome(Code answer) {
        return answer.value().startsWith(OUTCOME)
                ? ContactOutcome.find(answer.value().substring(OUTCOME.length()))
                : Optional.empty();
    }

    private static Problem onForm(Problem problem) {
        String field = FIELDS.getOrDefault(problem.field(), problem.field());
        List<Object> args = problem.args();
        Object[] shown = args.toArray();
        if (shown.length > 0 && "date".equals(shown[0])) {
            shown[0] = "hcv.form.peer-contact.visitDate";
        }
        return Problem.of(field, problem.code(), shown);
    }
}
