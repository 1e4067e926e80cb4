/*
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. This module is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 */
package org.openmrs.module.hcv.platform.outreach;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.hcv.domain.form.CareSoFar;
import org.openmrs.module.hcv.domain.form.ClinicalChecks;
import org.openmrs.module.hcv.domain.form.DateLimits;
import org.openmrs.module.hcv.domain.form.FormAnswers;
import org.openmrs.module.hcv.domain.form.FormCheck;
import org.openmrs.module.hcv.domain.form.FormDefinition;
import org.openmrs.module.hcv.domain.form.FormParse;
import org.openmrs.module.hcv.domain.form.ParsedForm;
import org.openmrs.module.hcv.domain.problem.Problem;
import org.openmrs.module.hcv.domain.problem.ProblemCode;
import org.openmrs.module.hcv.domain.problem.Problems;
import org.openmrs.module.hcv.platform.metadata.Places;
import org.openmrs.module.hcv.platform.rules.RegimenFile;

/**
 * Checks what holds for everybody in a session, by the rules of the contact form: as the contact with somebody of whom
 * nothing else is known. So a session with unnamed people alone is held to them too. Thread-safe.
 */
final class SessionCheck {

    private final ClinicalChecks clinicalChecks = ClinicalChecks.of(RegimenFile.load());
    private final FormDefinition form;
    private final Places places;

    SessionCheck(FormDefinition form, Places places) {
        this.form = form;
        this.places = places;
    }

    /** All problems of the session as a whole, each at a field of the page. */
    Problems check(OutreachRequest sent, LocalDate today) {
        ParsedForm parsed = parse(sent);
        DateLimits dates = DateLimits.asOf(today);
        Problems found = Problems.collect().addAll(parsed.problems());
        addWhereNone(found, FormCheck.of(form, dates).check(parsed.answers()));
        addWhereNone(found, clinicalChecks.check(form.key(), parsed.answers(), CareSoFar.nothing(), dates));
        Problems problems = Problems.collect();
        found.all().stream()
                .filter(problem -> !problem.field().equals(OutreachRequest.ACTIVITIES) || isSomebodyMet(sent))
                .forEach(problems::add);
        place(sent, problems);
        unnamed(sent, problems);
        return problems;
    }

    /** The facts of a session that was found to be right. */
    OutreachFacts facts(OutreachRequest sent) {
        FormAnswers answers = parse(sent).answers();
        StringBuilder done = new StringBuilder();
        answers.codes(OutreachRequest.ACTIVITIES)
                .forEach(code -> done.append(code.value()).append(' '));
        answers.codes(OutreachRequest.GIVEN)
                .forEach(code -> done.append(code.value()).append(' '));
        return OutreachFacts.of(
                sent.uuid(),
                sent.value(OutreachRequest.PLACE),
                answers.date(OutreachRequest.DATE).orElseThrow(SessionCheck::unchecked),
                sent.value(OutreachRequest.START),
                sent.value(OutreachRequest.MODE),
                answers.number(OutreachRequest.MINUTES)
                        .orElseThrow(SessionCheck::unchecked)
                        .intValueExact(),
                unnamed(sent),
                done.toString().trim());
    }

    /** How many stayed unnamed; 0 where that is not known or no number. */
    static int unnamed(OutreachRequest sent) {
        return whole(sent.value(OutreachRequest.UNNAMED)).orElse(0);
    }

    /** A whole number of up to four digits. */
    static Optional<Integer> whole(String text) {
        return text.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static IllegalStateException unchecked() {
        return new IllegalStateException("The session was not checked");
    }

    private static boolean isSomebodyMet(OutreachRequest sent) {
        return unnamed(sent) > 0 || sent.people().stream().anyMatch(sent::isMet);
    }

    private ParsedForm parse(OutreachRequest sent) {
        Map<String, List<String>> raw = new LinkedHashMap<>();
        for (String field : new String[] {
            OutreachRequest.DATE,
            OutreachRequest.PLACE,
            OutreachRequest.START,
            OutreachRequest.MODE,
            OutreachRequest.MINUTES,
            OutreachRequest.ACTIVITIES,
            OutreachRequest.GIVEN
        }) {
            raw.put(field, sent.values(field));
        }
        raw.put(OutreachRequest.OUTCOME, Collections.singletonList(OutreachRequest.MADE));
        raw.put(OutreachRequest.SAFETY, Collections.singletonList("no"));
        return FormParse.of(form).parse(raw);
    }

    private void place(OutreachRequest sent, Problems problems) {
        String place = sent.value(OutreachRequest.PLACE);
        if (!place.isEmpty() && !places.location(place).isPresent()) {
            problems.add(Problem.error(OutreachRequest.PLACE, ProblemCode.UNKNOWN_PLACE));
        }
    }

    private static void unnamed(OutreachRequest sent, Problems problems) {
        String typed = sent.value(OutreachRequest.UNNAMED);
        Optional<Integer> unnamed = whole(typed);
        if (!typed.isEmpty() && !unnamed.isPresent()) {
            problems.add(Problem.error(OutreachRequest.UNNAMED, ProblemCode.NOT_A_WHOLE_NUMBER, typed));
        } else if (unnamed.orElse(0) > OutreachRequest.MOST_UNNAMED) {
            problems.add(Problem.error(
                    OutreachRequest.UNNAMED, ProblemCode.OUT_OF_RANGE, 0, OutreachRequest.MOST_UNNAMED, ""));
        } else if (unnamed.orElse(0) == 0 && sent.people().isEmpty()) {
            problems.add(Problem.error(OutreachRequest.PERSON, ProblemCode.REQUIRED));
        }
    }

    private static void addWhereNone(Problems problems, Problems more) {
        Problems fresh = Problems.collect();
        more.all().stream()
                .filter(problem -> problems.at(problem.field()).isEmpty())
                .forEach(fresh::add);
        problems.addAll(fresh);
    }
}
